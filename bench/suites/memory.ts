import { clientAndPagination, plainFetch, type Suite } from "../harness/bench.js";
import { runChild } from "../harness/child.js";
import { interleave } from "../harness/rounds.js";
import { consumerUrl } from "../harness/staging.js";
import { figure } from "../harness/statistics.js";
import { row, type Table } from "../harness/tables.js";

type Metric = "grown" | "perItem" | "peakRss";

const byHand = "plain fetch";
const byHandWithKeys = "plain fetch, keys in a Set";
const ours = clientAndPagination.name;

/** What the heap has grown by when the last item is handed out. */
export const memory: Suite = {
  id: "memory",
  title: "Memory of a walk",
  run: async (bench) => {
    const tables: Table[] = [];
    for (const items of bench.quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000]) {
      const walker = (name: string, consumer: string, keys: boolean) => ({
        name,
        measure: () =>
          runChild<Record<Metric, number>>("memory", { consumer: consumerUrl(consumer), items, keys }, ["--expose-gc"]),
      });
      const samples = await interleave(
        [
          walker(byHand, plainFetch.consumer, false),
          walker(byHandWithKeys, plainFetch.consumer, true),
          walker(ours, clientAndPagination.consumer, false),
        ],
        bench.quick || items === 1_000_000 ? 1 : 3,
        (progress) => bench.say(`${items} items, ${progress}`),
      );
      const count = items.toLocaleString("en");
      const held = (perItem: readonly number[]) =>
        items === 1_000_000 ? [{ id: "memory" as const, measured: figure(perItem).median, limit: 150 }] : [];
      tables.push(
        {
          id: `memory-${items}`,
          title: `Heap growth over a walk of ${count} meetings, bytes an item`,
          unit: "bytes",
          rows: [...samples].map(([name, { perItem }]) =>
            row(name, perItem, { held: name === ours ? held(perItem) : [] }),
          ),
          missing: [],
          note: "After a full collection, at the last item, over the heap before the walk. A Set of the keys is what handing out each item once needs.",
        },
        {
          id: `memory-${items}-rss`,
          title: `Peak resident memory of the process over a walk of ${count} meetings`,
          unit: "MB",
          rows: [...samples].map(([name, { peakRss }]) =>
            row(
              name,
              peakRss.map((bytes) => bytes / 1e6),
            ),
          ),
          missing: [],
        },
      );
    }
    return tables;
  },
};
