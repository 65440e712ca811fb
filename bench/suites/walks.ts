import {
  available,
  clientAndPagination,
  heyApi,
  openapiFetch,
  plainFetch,
  sdkTreeShaken,
  type Bench,
  type Library,
  type Suite,
} from "../harness/bench.js";
import { runChild, startChild } from "../harness/child.js";
import { interleave, type Samples } from "../harness/rounds.js";
import { consumerUrl } from "../harness/staging.js";
import { row, type Table } from "../harness/tables.js";

type Metric = "wall" | "cpu";
const perPage = 100;

/** Whole collections of 10, 100 and 1,000 pages, one page after the other. */
export const walks: Suite = {
  id: "walks",
  title: "Walking page by page",
  run: async (bench) => {
    const tables: Table[] = [];
    const warmUp = await serve(20);
    try {
      for (const pages of bench.quick ? [100] : [10, 100, 1000]) tables.push(...(await walk(bench, pages, warmUp.url)));
    } finally {
      warmUp.close();
    }
    return tables;
  },
};

const libraries: readonly Library[] = [plainFetch, openapiFetch, heyApi, sdkTreeShaken, clientAndPagination];

function serve(pages: number): Promise<{ url: string; close: () => void }> {
  return startChild("server", { pages, perPage, latencyMs: 0 });
}

async function walk(bench: Bench, pages: number, warmUpUrl: string): Promise<Table[]> {
  const { present, missing } = available(bench, libraries);
  const server = await serve(pages);
  const input = { url: server.url, warmUpUrl, perPage, items: pages * perPage, concurrency: 1 };
  const contenders = present.map(({ name, consumer }) => ({
    name,
    measure: () => runChild<Record<Metric, number>>("walk", { consumer: consumerUrl(consumer), ...input }),
  }));
  try {
    const samples = await interleave(contenders, bench.quick ? 1 : 3, (progress) =>
      bench.say(`${pages} pages, ${progress}`),
    );
    return (["wall", "cpu"] as const).map((metric) => table(samples, metric, pages, missing));
  } finally {
    server.close();
  }
}

function table(samples: Samples<Metric>, metric: Metric, pages: number, missing: Table["missing"]): Table {
  const baseline = samples.get(plainFetch.name)?.[metric];
  return {
    id: `walks-${pages}-${metric}`,
    title: `${pages.toLocaleString("en")} pages of ${perPage} meetings over loopback, ${metric === "cpu" ? "CPU" : "wall time"}`,
    unit: "ms",
    baseline: plainFetch.name,
    rows: [...samples].map(([name, figures]) => row(name, figures[metric], { baseline })),
    missing,
    ...(metric === "wall"
      ? { note: "Only ours has an iterator; the others walk with a loop written by hand, without checks." }
      : {}),
  };
}
