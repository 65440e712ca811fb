import { clientAndPagination, plainFetch, type Bench, type Suite } from "../harness/bench.js";
import { runChild, startChild } from "../harness/child.js";
import { interleave } from "../harness/rounds.js";
import { consumerUrl } from "../harness/staging.js";
import { figure } from "../harness/statistics.js";
import { row, type Table } from "../harness/tables.js";

const perPage = 100;
const pages = 100;

/** Walks of a server that takes its time, against the time that the formula allows. */
export const latency: Suite = {
  id: "latency",
  title: "Walking with read-ahead",
  run: async (bench) => {
    const tables: Table[] = [];
    for (const latencyMs of bench.quick ? [40] : [20, 40]) tables.push(await walk(bench, latencyMs));
    return tables;
  },
};

/** A walk of so many pages goes before, so that the compiler's work on first use is in no figure. */
const warmUpPages = 300;

/** Without any cost of ours: the first page alone, then the others in groups of `concurrency`. */
function ideal(latencyMs: number, concurrency: number): number {
  return (1 + Math.ceil((pages - 1) / concurrency)) * latencyMs;
}

async function walk(bench: Bench, latencyMs: number): Promise<Table> {
  const concurrencies = bench.quick ? [16] : [1, 4, 8, 16];
  const server = await startChild<{ url: string }>("server", { pages, perPage, latencyMs });
  const warmUp = await startChild<{ url: string }>("server", { pages: warmUpPages, perPage, latencyMs: 0 });
  const walker = (name: string, consumer: string, concurrency: number) => ({
    name,
    measure: () =>
      runChild<Record<"wall", number>>("walk", {
        consumer: consumerUrl(consumer),
        url: server.url,
        warmUpUrl: warmUp.url,
        perPage,
        items: pages * perPage,
        concurrency,
      }),
  });
  const ours = concurrencies.map((each) => ({ name: `client + pagination, concurrency ${each}`, concurrency: each }));
  try {
    const samples = await interleave(
      [
        ...(bench.quick ? [] : [walker(plainFetch.name, plainFetch.consumer, 1)]),
        ...ours.map(({ name, concurrency }) => walker(name, clientAndPagination.consumer, concurrency)),
      ],
      bench.quick ? 1 : latencyMs < 40 ? 3 : 5,
      (progress) => bench.say(`${latencyMs} ms, ${progress}`),
    );
    const baseline = samples.get(plainFetch.name)?.wall;
    return {
      id: `latency-${latencyMs}`,
      title: `${pages} pages of ${perPage} meetings at ${latencyMs} ms latency, wall time`,
      unit: "ms",
      ...(baseline === undefined ? {} : { baseline: plainFetch.name }),
      rows: [...samples].map(([name, { wall }]) => {
        const concurrency = ours.find((each) => each.name === name)?.concurrency;
        if (concurrency === undefined) return row(name, wall);
        const limit = 1.15 * ideal(latencyMs, concurrency) + 30;
        const held = latencyMs >= 40 ? [{ id: "latency" as const, measured: figure(wall).median, limit }] : [];
        return row(name, wall, { baseline, held });
      }),
      missing: [],
      note: `The formula without any cost: ${concurrencies.map((c) => `${ideal(latencyMs, c)} ms at ${c}`).join(", ")}.`,
    };
  } finally {
    server.close();
    warmUp.close();
  }
}
