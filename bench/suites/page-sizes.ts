import { client, clientValidating, plainFetch, type Suite } from "../harness/bench.js";
import { runChild } from "../harness/child.js";
import { interleave } from "../harness/rounds.js";
import { consumerUrl } from "../harness/staging.js";
import { row, type Table } from "../harness/tables.js";

/** How the cost of a call grows with its page. */
export const pageSizes: Suite = {
  id: "page-sizes",
  title: "CPU per call as the page grows",
  run: async (bench) => {
    const tables: Table[] = [];
    for (const perPage of bench.quick ? [100] : [10, 100, 1000]) {
      const contenders = [plainFetch, client, clientValidating].map(({ name, consumer }) => ({
        name,
        measure: () =>
          runChild<Record<"cpu", number>>("call", {
            consumer: consumerUrl(consumer),
            perPage,
            warmUp: 10_000 / perPage + 200,
            calls: 20_000 / perPage + 300,
          }),
      }));
      const samples = await interleave(contenders, bench.quick ? 1 : 3, (progress) =>
        bench.say(`${perPage} items, ${progress}`),
      );
      const baseline = samples.get(plainFetch.name)?.cpu;
      tables.push({
        id: `page-sizes-${perPage}`,
        title: `CPU per call with a stubbed fetch, a page of ${perPage.toLocaleString("en")} meetings`,
        unit: "µs",
        baseline: plainFetch.name,
        rows: [...samples].map(([name, { cpu }]) => row(name, cpu, { baseline })),
        missing: [],
      });
    }
    return tables;
  },
};
