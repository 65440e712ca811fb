import type { Consumer } from "../consumers/consumer.js";
import { cpuSince, readInput } from "./input.js";
import { target } from "./pages.js";
import { readAll } from "./read-all.js";

// One walk over loopback: wall time and CPU. A short walk before it warms the code and the connection up.
const { consumer, url, warmUpUrl, perPage, items, concurrency } = readInput() as {
  consumer: string;
  url: string;
  warmUpUrl: string;
  perPage: number;
  items: number;
  concurrency: number;
};

const library = (await import(consumer)) as Consumer;

async function walk(baseUrl: string): Promise<number> {
  let count = 0;
  for await (const { id } of readAll(library, { ...target, baseUrl, fetch }, perPage, concurrency)) {
    if (id !== "") count += 1;
  }
  return count;
}

await walk(warmUpUrl);
const cpu = process.cpuUsage();
const start = performance.now();
const walked = await walk(url);
const wall = performance.now() - start;
if (walked !== items) throw new Error(`walked ${walked} of ${items} items`);
console.log(JSON.stringify({ wall, cpu: cpuSince(cpu) / 1000 }));
process.exit();
