import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Suite } from "../harness/bench.js";
import { root } from "../harness/places.js";
import { figure } from "../harness/statistics.js";
import { row } from "../harness/tables.js";
import { runRootCommand } from "../harness/tree-copy.js";

/** `pnpm test` when nothing changed since the last green one; it never starts the tests themselves. */
export const noOpTest: Suite = {
  id: "no-op-test",
  title: "The tests again, nothing changed",
  run: async (bench) => {
    const title = "`pnpm test` replayed from turbo's cache, without pnpm";
    const uncached = await tasksToRun();
    if (uncached > 0) {
      const reason = `${uncached} tasks are not in turbo's cache: run \`pnpm test\` first`;
      return [{ id: "no-op-test", title, unit: "s", rows: [], missing: [{ name: "pnpm test", reason }] }];
    }
    const walls: number[] = [];
    for (let round = 0; round < (bench.quick ? 1 : 5); round += 1) {
      bench.say(`round ${round + 1}`);
      walls.push((await runRootCommand(root, "test", [])) / 1000);
    }
    const held = [{ id: "no-op-test" as const, measured: figure(walls).median, limit: 3 }];
    return [{ id: "no-op-test", title, unit: "s", rows: [row("pnpm test", walls, { held })], missing: [] }];
  },
};

async function tasksToRun(): Promise<number> {
  const { stdout } = await promisify(execFile)(`${root}node_modules/.bin/turbo`, ["run", "test", "--dry=json"], {
    cwd: root,
    maxBuffer: 1 << 26,
  });
  const { tasks } = JSON.parse(stdout) as { tasks: { command: string; cache: { status: string } }[] };
  return tasks.filter(({ command, cache }) => command !== "<NONEXISTENT>" && cache.status !== "HIT").length;
}
