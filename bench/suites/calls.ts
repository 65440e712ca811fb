import {
  allLibraries,
  available,
  client,
  clientAndPagination,
  plainFetch,
  sdkTreeShaken,
  type Bench,
  type Suite,
} from "../harness/bench.js";
import { runChild, startChild } from "../harness/child.js";
import { interleave, type Samples } from "../harness/rounds.js";
import { consumerUrl } from "../harness/staging.js";
import { ratio } from "../harness/statistics.js";
import { row, type Held, type Table } from "../harness/tables.js";

type Metric = "cpu" | "wall";
/** The API's usual page, and the one that a walk asks for. */
const perPage = 25;
const libraries = allLibraries.filter((library) => library !== clientAndPagination);

export const calls: Suite = {
  id: "calls",
  title: "CPU per call",
  run: async (bench) => {
    const stubbed = await measure(bench, undefined);
    const server = await startChild<{ url: string }>("server", { pages: 10, perPage, latencyMs: 0 });
    try {
      const looped = await measure(bench, server.url);
      return [
        table(bench, looped, "loopback", `over loopback HTTP, a page of ${perPage} meetings`),
        table(bench, stubbed, "stubbed", `with a stubbed fetch, a page of ${perPage} meetings`),
      ];
    } finally {
      server.close();
    }
  },
};

async function measure(bench: Bench, url: string | undefined): Promise<Samples<Metric>> {
  const { present } = available(bench, libraries);
  const contenders = present.map(({ name, consumer }) => ({
    name,
    measure: () =>
      runChild<Record<Metric, number>>("call", {
        consumer: consumerUrl(consumer),
        ...(url === undefined ? {} : { url }),
        perPage,
        warmUp: bench.quick ? 200 : 1000,
        calls: bench.quick ? 300 : 1500,
      }),
  }));
  const how = url === undefined ? "stubbed" : "loopback";
  return interleave(contenders, bench.quick ? 2 : 5, (progress) => bench.say(`${how}, ${progress}`));
}

function table(bench: Bench, samples: Samples<Metric>, id: string, how: string): Table {
  const baseline = samples.get(plainFetch.name)?.cpu;
  const official = samples.get(sdkTreeShaken.name)?.cpu;
  const requested = id === "loopback";
  const held = (own: readonly number[]): Held[] => [
    ...(baseline === undefined || !requested
      ? []
      : [{ id: "cpu" as const, measured: ratio(own, baseline).median, limit: 1.3 }]),
    ...(official === undefined ? [] : [{ id: "cpu-sdk" as const, measured: ratio(own, official).median, limit: 1 }]),
  ];
  return {
    id: `calls-${id}`,
    title: `CPU per call ${how}`,
    unit: "µs",
    baseline: plainFetch.name,
    rows: [...samples].map(([name, { cpu }]) =>
      row(name, cpu, { baseline, held: name === client.name ? held(cpu) : [] }),
    ),
    missing: available(bench, libraries).missing,
    note: requested
      ? "User and system time of a process of its own, warmed up; the server is another process."
      : "Without a request to make: what a library adds shows at its largest, so the 1.3x is not asked of it here.",
  };
}
