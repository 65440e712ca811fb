import type { Consumer } from "../consumers/consumer.js";
import { readInput } from "./input.js";
import { pageBytes, stubbedFetch, target } from "./pages.js";
import { readAll } from "./read-all.js";

// What the heap has grown by at the last item of a walk, while the walk still holds what it needs.
const { consumer, items, keys } = readInput() as { consumer: string; items: number; keys: boolean };
const library = (await import(consumer)) as Consumer;
const perPage = 100;

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

async function walk(total: number): Promise<number> {
  const fetch = stubbedFetch((pageNo, size) => pageBytes(pageNo, size, total, true));
  const seen = new Set<string>();
  const before = heapUsed();
  let count = 0;
  for await (const { id } of readAll(
    library,
    { ...target, baseUrl: "https://api.cloudflare.com/client/v4", fetch },
    perPage,
    1,
  )) {
    if (keys) seen.add(id);
    count += 1;
    if (count === total) return heapUsed() - before;
  }
  throw new Error(`walked ${count} of ${total} items, ${seen.size} keys kept`);
}

await walk(2000);
const grown = await walk(items);
console.log(JSON.stringify({ grown, perItem: grown / items, peakRss: process.resourceUsage().maxRSS * 1024 }));
process.exit();
