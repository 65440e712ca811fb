import { spawnSync } from "node:child_process";
import { testSummary } from "./test-summary.js";

// Every workspace's tests through turbo (which replays what has not changed), then the counts over all of them.
const { status } = spawnSync("turbo", ["run", "test", "--continue", ...process.argv.slice(2)], { stdio: "inherit" });
const summary = await testSummary();
console.log(summary.text);
process.exitCode = status === 0 && summary.failed === 0 ? 0 : 1;
