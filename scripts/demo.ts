import { createMeetingsClient } from "@rtk-meetings/client";
import { runContract } from "@rtk-meetings/contract";
import { paginateMeetings } from "@rtk-meetings/pagination";
import pc from "picocolors";
import { StepFailed, step } from "./demo/steps.js";
import { openTarget, type DemoTarget, type TargetOptions } from "./demo/target.js";
import { readFragment } from "./generate/fragment.js";
import { lint } from "./generate/lint.js";
import { fragmentFile, fragmentName } from "./generate/places.js";
import { staleFiles } from "./generate/stale-files.js";
import { targets } from "./generate/targets.js";
import { createProgram, runProgram } from "./program.js";

const program = createProgram(
  "demo",
  "The whole flow on real input: fragment, generated files, API, walk, contract verdict.",
  "0 everything passed, 1 a step failed, 2 wrong usage.",
)
  .option("--base-url <url>", "the API to use instead of the embedded mock")
  .option("--account-id <id>", "account on that API")
  .option("--app-id <id>", "RealtimeKit app on that API")
  .option("--token-env <name>", "environment variable that holds the API token");

await runProgram(program, async () => {
  const options = program.opts<TargetOptions>();
  const given = Object.keys(options).length;
  if (given !== 0 && given !== 4) {
    program.error("error: --base-url, --account-id, --app-id and --token-env go together");
  }
  await demo(options);
});

async function demo(options: TargetOptions): Promise<void> {
  const start = performance.now();
  const fragment = await step("fragment linted", async () => {
    const value = await readFragment(fragmentFile, fragmentName);
    await lint(value);
    return {
      value,
      said: `${fragmentName}, ${Object.keys(value.document.paths).length} list operation(s), no problems`,
    };
  });
  await step("generated fresh", async () => {
    const stale = await staleFiles(fragment);
    if (stale.length > 0) throw new StepFailed(`stale: ${stale.join(", ")}\nRun \`pnpm regen\` and commit the result.`);
    return { value: undefined, said: `${targets.length} files render as committed` };
  });
  const target = await step("API up", async () => {
    const value = await openTarget(options);
    return { value, said: value.baseUrl };
  });
  try {
    const walked = await step("meetings walked", () => walk(target));
    const checks = await step("contract checked", () => check(target));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(pc.bold(`${walked} meetings walked, contract passed (${checks} checks) in ${seconds} s`));
  } finally {
    await target.close();
  }
}

async function walk(target: DemoTarget): Promise<{ said: string; value: number }> {
  const { baseUrl, apiToken, accountId, appId, expected } = target;
  const walk = paginateMeetings(createMeetingsClient({ baseUrl, apiToken, accountId, appId }));
  const seen = new Set<string>();
  for await (const meeting of walk) seen.add(meeting.id);
  const { verdict, requests, duplicates } = walk.report;
  const items = seen.size;
  if (verdict !== "complete" || (expected !== undefined && items !== expected)) {
    throw new StepFailed(
      `the walk is ${verdict}: ${items} of ${expected ?? "unknown"} meetings, ${duplicates} duplicates`,
    );
  }
  return { value: items, said: `${items} meetings in ${requests} requests, ${verdict}` };
}

async function check(target: DemoTarget): Promise<{ said: string; value: number }> {
  const { baseUrl, apiToken, accountId, appId } = target;
  const { verdict, checks, requests } = await runContract({ baseUrl, apiToken, accountId, appId });
  const of = (outcome: string): number => checks.filter((each) => each.outcome === outcome).length;
  const said = `${verdict}: ${of("passed")} passed, ${of("failed")} failed, ${of("warned")} warned, ${of("not-exercised")} not exercised, ${requests} requests`;
  if (verdict !== "passed") {
    const evidence = checks.flatMap((each) => (each.outcome === "failed" ? [`${each.id}: ${each.title}`] : []));
    throw new StepFailed([`contract ${said}`, ...evidence].join("\n"));
  }
  return { value: of("passed"), said };
}
