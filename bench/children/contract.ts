import { runContract } from "@rtk-meetings/contract";
import { createMockApi } from "@rtk-meetings/mock";
import { cpuSince, readInput } from "./input.js";
import { target } from "./pages.js";

// A contract run against the embedded mock, in this process.
const { meetings } = readInput() as { meetings: number };
const mock = createMockApi({ meetings, apiToken: target.apiToken });
const cpu = process.cpuUsage();
const start = performance.now();
const report = await runContract({ ...target, baseUrl: "http://127.0.0.1/client/v4", fetch: mock.fetch });
const wall = performance.now() - start;
if (report.verdict === "failed") throw new Error("the contract failed on the mock");
console.log(JSON.stringify({ wall, cpu: cpuSince(cpu) / 1000, requests: report.requests }));
process.exit();
