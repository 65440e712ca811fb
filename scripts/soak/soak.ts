import { isDeepStrictEqual } from "node:util";
import { createMockApi, type Fault } from "@rtk-meetings/mock";
import { handlesGone } from "./handles.js";
import { memoryInUse, type Memory } from "./memory.js";
import { Model } from "./model.js";
import { Reader } from "./read.js";
import { change, disturb, readPages, type Counts, type Load } from "./workers.js";

export interface SoakOptions {
  readonly seconds: number;
  readonly seed?: number;
  /** Meetings at the start, and aimed at. */
  readonly meetings?: number;
  /** How often the load pauses for a comparison of everything. */
  readonly rounds?: number;
}

export interface SoakReport extends Counts {
  readonly seconds: number;
  /** Pauses in which the whole list was compared with what it must be. */
  readonly comparisons: number;
  /** In use after each round, garbage collected. */
  readonly memory: readonly Memory[];
  /** What went wrong; nothing if all is well. */
  readonly flaws: readonly string[];
}

const apiToken = "mock-token";
const ids = { accountId: "023e105f4ecef8ad9ca31a8372d0c353", appId: "14a396e7-ca44-4937-bf1f-050a69118543" };
/** Megabytes that may be added between the first round, when all is warm, and the last. */
const growth: Memory = { heap: 12, resident: 64 };

const faults: readonly Fault[] = [
  { kind: "reset", probability: 0.005 },
  { kind: "cut-body", probability: 0.01 },
  { kind: "slow-drip", probability: 0.01, intervalMs: 1 },
  { kind: "stall-headers", probability: 0.01, ms: 20 },
  { kind: "status", probability: 0.01, status: 503 },
];

/** Loads a mock with readers, changers and nuisances for a time, and looks whether anything is lost or leaked. */
export async function soak({ seconds, seed = 1, meetings = 2000, rounds = 4 }: SoakOptions): Promise<SoakReport> {
  const mock = createMockApi({ meetings, seed, apiToken, ...ids });
  const server = await mock.listen();
  const reader = new Reader(`${server.url}/accounts/${ids.accountId}/realtime/kit/${ids.appId}/meetings`, apiToken);
  const model = new Model(mock.meetings, await reader.all());
  const count = { requests: 0, broken: 0, inserts: 0, removes: 0 };
  const flaws: string[] = [];
  const memory: Memory[] = [];
  for (let round = 0; round < rounds; round++) {
    mock.faults.add(...faults);
    const end = performance.now() + (seconds * 1000) / rounds;
    const load: Load = {
      reader,
      model,
      random: stream(seed + round),
      size: meetings,
      count,
      flaws,
      isOver: () => performance.now() > end,
    };
    await Promise.all([readPages(load), readPages(load), readPages(load), change(load), change(load), disturb(load)]);
    mock.faults.clear();
    mock.requests.length = 0;
    if (!isDeepStrictEqual(await reader.all(), model.sorted))
      flaws.push(`round ${round + 1}: the list is not what it must be`);
    if (mock.meetings.size !== model.size)
      flaws.push(`round ${round + 1}: size ${mock.meetings.size}, not ${model.size}`);
    memory.push(memoryInUse());
  }
  await server.close();
  flaws.push(
    ...grown(memory),
    ...(await handlesGone()).map((handle) => `${handle} is left when the server has closed`),
  );
  return { seconds, ...count, comparisons: rounds, memory, flaws };
}

function grown(memory: readonly Memory[]): string[] {
  return (["heap", "resident"] as const).flatMap((kind) => {
    const by = (memory.at(-1)?.[kind] ?? 0) - (memory[0]?.[kind] ?? 0);
    return by > growth[kind] ? [`memory (${kind}) grew by ${by.toFixed(1)} MB`] : [];
  });
}

/** Random numbers from 0 to 1 (mulberry32). */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
