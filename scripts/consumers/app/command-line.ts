import process from "node:process";
import { createMockApi } from "@rtk-meetings/mock";
import { walkEverything, type Target } from "./walk.js";

// For Node, Bun and Deno: over the network to the API that the argument names, then inside the process.
const target = JSON.parse(process.argv[2] ?? "") as Target;
const remote = await walkEverything(target);
const { fetch } = createMockApi({ meetings: 60, apiToken: target.apiToken });
const inside = await walkEverything({ ...target, expected: 60 }, fetch);
console.log(`${remote}; in process ${inside}`);
