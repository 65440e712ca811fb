import { spawnSync } from "node:child_process";
import { testSummary } from "./test-summary.js";

/**
 * Runs tasks through turbo, which replays what has not changed, then prints the counts over all tests. As many tasks at
 * once as there are cores: more would only make timeouts of tests fire.
 */
export async function runTasks(tasks: readonly string[]): Promise<void> {
  const flags = ["--continue", "--concurrency=100%", "--output-logs=new-only", ...process.argv.slice(2)];
  const { status, error } = spawnSync("turbo", ["run", ...tasks, ...flags], { stdio: "inherit" });
  if (error) console.error(`turbo does not start: ${error.message}. Run the command through pnpm.`);
  const { text, failed } = await testSummary();
  console.log(text);
  process.exitCode = status === 0 && failed === 0 ? 0 : 1;
}
