import { spawn, type ChildProcess, type StdioOptions } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { emptyFolder } from "./program.js";

/** The program as a process of its own, from its sources. */
function start(parameters: readonly string[], stdio: StdioOptions): ChildProcess {
  const options = [
    "--import",
    "tsx",
    "--conditions=@rtk-meetings/source",
    "src/cli.ts",
    "--check",
    "auth",
    ...parameters,
  ];
  return spawn(process.execPath, options, { cwd: fileURLToPath(new URL("..", import.meta.url)), stdio });
}

async function ended(child: ChildProcess): Promise<{ readonly code: number | null; readonly error: string }> {
  const [error] = await Promise.all([child.stderr ? text(child.stderr) : "", once(child, "close")]);
  return { code: child.exitCode, error };
}

test("a reader that leaves early changes neither the verdict nor the other reports", { timeout: 30_000 }, async () => {
  const file = join(await emptyFolder(), "contract.xml");
  const child = start(["--reporter", "json", "--reporter", `junit=${file}`], ["ignore", "pipe", "pipe"]);
  child.stdout?.destroy();
  expect(await ended(child)).toEqual({ code: 0, error: "" });
  expect(readFileSync(file, "utf8")).toContain("</testsuites>");
});

test("a report that standard output does not take is an error", { timeout: 30_000 }, async () => {
  const unwritable = openSync(fileURLToPath(import.meta.url), "r");
  const child = start(["--reporter", "json"], ["ignore", unwritable, "pipe"]);
  closeSync(unwritable);
  const { code, error } = await ended(child);
  expect(code).toBe(2);
  expect(error).toMatch(/^error: standard output cannot be written: E[A-Z]+\n$/);
});
