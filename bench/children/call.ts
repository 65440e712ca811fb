import type { Consumer } from "../consumers/consumer.js";
import { cpuSince, readInput } from "./input.js";
import { pageBytes, stubbedFetch, target } from "./pages.js";

// CPU of one call, over loopback or, where no url is given, with a stubbed fetch.
const { consumer, url, perPage, warmUp, calls } = readInput() as {
  consumer: string;
  url?: string;
  perPage: number;
  warmUp: number;
  calls: number;
};

const { connect } = (await import(consumer)) as Consumer;
const page = pageBytes(1, perPage, perPage * 10);
const fetch = url === undefined ? stubbedFetch(() => page) : globalThis.fetch;
const list = connect({ ...target, baseUrl: url ?? "https://api.cloudflare.com/client/v4", fetch });

async function repeat(times: number): Promise<void> {
  for (let call = 0; call < times; call += 1) {
    const { data } = await list(1, perPage);
    if (data.length !== perPage) throw new Error(`a page of ${data.length} items`);
  }
}

await repeat(warmUp);
const cpu = process.cpuUsage();
const start = performance.now();
await repeat(calls);
const wall = (performance.now() - start) * 1000;
console.log(JSON.stringify({ cpu: cpuSince(cpu) / calls, wall: wall / calls }));
process.exit();
