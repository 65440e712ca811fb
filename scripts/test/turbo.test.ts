import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../generate/places.js";
import { filesBelow, manifest, packageNames } from "./sources.js";

interface Task {
  readonly taskId: string;
  readonly command: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly resolvedTaskDefinition: { readonly outputs: readonly string[] };
  readonly dependencies: readonly string[];
}

let tasks: ReadonlyMap<string, Task>;

beforeAll(async () => {
  const { stdout } = await promisify(execFile)("turbo", ["run", "build", "test", "--dry=json"], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
  });
  tasks = new Map((JSON.parse(stdout) as { tasks: Task[] }).tasks.map((task) => [task.taskId, task]));
});

/** The task and everything that it waits for. */
function closure(taskId: string): Task[] {
  const seen = new Set<string>();
  const visit = (id: string): void => {
    const task = tasks.get(id);
    if (!task || seen.has(id)) return;
    seen.add(id);
    task.dependencies.forEach(visit);
  };
  visit(taskId);
  return [...seen].flatMap((id) => tasks.get(id) ?? []);
}

const reads = (task: Task, file: string): boolean => Object.keys(task.inputs).some((path) => path.endsWith(file));

describe("turbo", () => {
  test.each(packageNames)("restores what build and test of %s write", (name) => {
    expect(tasks.get(`@rtk-meetings/${name}#build`)?.resolvedTaskDefinition.outputs).toEqual(["dist/**"]);
    expect(tasks.get(`@rtk-meetings/${name}#test`)?.resolvedTaskDefinition.outputs).toEqual(["reports/**"]);
  });

  test.each(packageNames)("reruns the tests of %s after an edit in openapi/", (name) => {
    expect(closure(`@rtk-meetings/${name}#test`).some((task) => reads(task, "openapi/meetings.yaml"))).toBe(true);
  });

  test("reruns the freshness test after an edit in openapi/, scripts/ or a generated file", () => {
    const task = tasks.get("@rtk-meetings/scripts#test");
    for (const file of [
      "openapi/meetings.yaml",
      "openapi/redocly.yaml",
      "generate/targets.ts",
      "packages/types/src/generated/schema.ts",
    ]) {
      expect(task && reads(task, file), file).toBe(true);
    }
  });

  test("never regenerates on the way to a test, so that a stale file cannot hide", () => {
    const generating = [...tasks.values()].filter(({ command }) => /regen|generate/.test(command));
    expect(generating.map(({ taskId }) => taskId)).toEqual([]);
  });
});

describe("packages", () => {
  test.each(packageNames)("%s has no .d.ts source: tsc would not copy it to dist", async (name) => {
    expect(await filesBelow(`packages/${name}/src`, ".d.ts")).toEqual([]);
  });

  test.each(packageNames)("%s type-checks its tests with tsc: vitest looks at *.test-d.ts only", async (name) => {
    const { scripts } = await manifest(`packages/${name}`);
    expect(scripts?.["typecheck"]).toBe("tsc -p tsconfig.json");
  });
});
