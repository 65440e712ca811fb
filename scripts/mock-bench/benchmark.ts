import { interleave, type Samples } from "../../bench/harness/rounds.js";
import { cases, mocks, type Case, type MockName } from "./cases.js";
import { answersTo } from "./load.js";
import { leaveServerCore, startPinned, type PinnedMock } from "./pinned.js";

/** What is read off each measurement. */
export type Metric = "answersPerSecond" | "cpuMicroseconds" | "coreShare";

export interface Results {
  readonly samples: Samples<Metric>;
  /** Megabytes: of each mock before its first request and, where it was loaded, at the end. */
  readonly memory: Readonly<Record<MockName, { readonly atRest: number; readonly afterwards: number }>>;
}

const list =
  "/client/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353/realtime/kit/14a396e7-ca44-4937-bf1f-050a69118543/meetings";
const settleMs = 1000;
/** Before the compiler has done its work, the first rounds would be about the compiler. */
const leastWarmUpSeconds = 1;

/** Measures every case once a round; what the machine does meanwhile strikes all of them. */
export async function benchmark(rounds: number, seconds: number, say: (progress: string) => void): Promise<Results> {
  await leaveServerCore();
  const started: [MockName, PinnedMock][] = [];
  try {
    for (const name of Object.keys(mocks) as MockName[]) started.push([name, await startPinned(mocks[name])]);
    const running = new Map(started);
    await new Promise((resolve) => setTimeout(resolve, settleMs));
    const atRest = await memoryOf(started);
    const contenders = cases.map((each) => ({
      name: each.name,
      measure: () => measure(running.get(each.mock) as PinnedMock, each, seconds),
      warmUp: () => measure(running.get(each.mock) as PinnedMock, each, Math.max(seconds, leastWarmUpSeconds)),
    }));
    say("warming up");
    for (const { warmUp } of contenders) await warmUp();
    const samples = await interleave(contenders, rounds, say);
    await new Promise((resolve) => setTimeout(resolve, settleMs));
    const afterwards = await memoryOf(started);
    const memory = Object.fromEntries(
      started.map(([name], index) => [name, { atRest: atRest[index], afterwards: afterwards[index] }]),
    ) as Results["memory"];
    return { samples, memory };
  } finally {
    await Promise.all(started.map(([, mock]) => mock.stop()));
  }
}

function memoryOf(started: readonly [MockName, PinnedMock][]): Promise<number[]> {
  return Promise.all(started.map(([, mock]) => mock.residentMB()));
}

async function measure(mock: PinnedMock, each: Case, seconds: number): Promise<Readonly<Record<Metric, number>>> {
  const { host, port } = mock;
  const { page, filter = "", acceptEncoding } = each;
  const headers = {
    authorization: "Bearer mock-token",
    ...(acceptEncoding === undefined ? {} : { "accept-encoding": acceptEncoding }),
  };
  const next = (): string => `${list}?per_page=100&page_no=${page(Math.random())}${filter}`;
  const before = await mock.cpuMs();
  const { answers, seconds: took } = await answersTo({ host, port, next, headers, seconds });
  const cpuMs = (await mock.cpuMs()) - before;
  return {
    answersPerSecond: answers / took,
    cpuMicroseconds: (cpuMs * 1000) / answers,
    coreShare: cpuMs / 1000 / took,
  };
}
