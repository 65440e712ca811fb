/** Gives calls up in every way. The waits that they leave are an hour long: the program ends if nothing of them stays. */
import { createMockApi, type Fault } from "../../src/index.js";

const url =
  "https://api.cloudflare.com/client/v4/accounts/023e105f4ecef8ad9ca31a8372d0c353/realtime/kit/14a396e7-ca44-4937-bf1f-050a69118543/meetings";
const headers = { authorization: "Bearer mock-token" };
const hour = 3_600_000;
const faults: readonly Fault[] = [
  { kind: "latency", latency: { kind: "uniform", minMs: hour, maxMs: hour } },
  { kind: "stall-headers", ms: hour },
  { kind: "stall-headers" },
  { kind: "stall-body", ms: hour },
  { kind: "stall-body" },
  { kind: "slow-drip", intervalMs: hour },
];

for (const fault of faults) {
  const mock = createMockApi({ faults: [fault] });
  const controller = new AbortController();
  const call = mock.fetch(url, { headers, signal: controller.signal }).then((response) => response.text());
  await new Promise(setImmediate);
  controller.abort();
  await call.catch(() => undefined);
}

const mock = createMockApi({ faults: [{ kind: "slow-drip", intervalMs: hour }] });
const reader = (await mock.fetch(url, { headers })).body?.getReader();
await reader?.read();
const next = reader?.read();
await reader?.cancel();
await next;

const server = await createMockApi({ latencyMs: hour }).listen();
const stalled = fetch(server.url, { headers }).catch(() => undefined);
await new Promise((resolve) => setTimeout(resolve, 50));
await server.close();
await stalled;
console.log("done");
