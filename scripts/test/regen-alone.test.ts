import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { alone } from "../tree/alone.js";
import { createWorkspace, run, upstreamFile, type Workspace } from "./support/workspace.js";

/** An import in a process of its own that waits for its document, which `answer` sends. */
async function waitingImport(workspace: Workspace): Promise<{ child: ChildProcess; answer: () => void }> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const from = `http://127.0.0.1:${(server.address() as AddressInfo).port}/openapi.json`;
  const program = join(workspace.root, "scripts/run.mjs");
  const child = spawn(process.execPath, [program, "import-spec", "--from", from], { cwd: workspace.root });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [, response] = (await once(server, "request")) as [unknown, ServerResponse];
  return { child, answer: () => response.end(readFileSync(upstreamFile("2026-05"))) };
}

const leftBehind = (root: string): string[] => readdirSync(root).filter((name) => name.startsWith(".staging"));

describe("of two processes that change the tree", () => {
  test("the second stops at once, says which the first is, and the first goes on", async () => {
    const workspace = createWorkspace({ programs: true });
    const { child, answer } = await waitingImport(workspace);
    const before = workspace.files();
    for (const program of ["regen", "import-spec"]) {
      const { status, stdout, stderr } = run(workspace, program);
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expect(stderr).toMatch(new RegExp(`^Another process \\(${child.pid}\\) is running .* wait until it has ended`));
      expect(stderr).toContain("delete .staging.lock");
    }
    expect(workspace.files()).toEqual(before);
    expect(run(workspace, "regen", "--check").status).toBe(0);
    answer();
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(leftBehind(workspace.root)).toEqual([]);
  });

  test("one that was killed is no obstacle to the next", async () => {
    const workspace = createWorkspace({ programs: true });
    const { child } = await waitingImport(workspace);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(leftBehind(workspace.root)).toEqual([".staging.lock"]);
    expect(run(workspace, "regen")).toMatchObject({ status: 0, stderr: "" });
    expect(leftBehind(workspace.root)).toEqual([]);
  });
});

describe("the lock", () => {
  function createFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), "alone-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  }

  test("is given back when the run fails", async () => {
    const root = createFolder();
    await expect(alone(root, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await alone(root, () => Promise.resolve("done"))).toBe("done");
    expect(leftBehind(root)).toEqual([]);
  });

  test("holds within one process too", async () => {
    const root = createFolder();
    const second = alone(root, () => alone(root, () => Promise.resolve()));
    await expect(second).rejects.toThrow(`Another process (${process.pid}) is running`);
  });

  test("is taken over although who took it over before was killed as well, and by one only", async () => {
    const root = createFolder();
    const { pid: gone = 0 } = await ended();
    for (const name of [".staging.lock", ".staging.lock.next"]) writeFileSync(join(root, name), String(gone));
    expect(await alone(root, () => Promise.resolve("done"))).toBe("done");
    expect(leftBehind(root)).toEqual([]);
    writeFileSync(join(root, ".staging.lock"), String(gone));
    writeFileSync(join(root, ".staging.lock.next"), String(process.pid));
    await expect(alone(root, () => Promise.resolve())).rejects.toThrow(`Another process (${process.pid})`);
  });

  test("is taken over from a process that has ended and that its parent never waits for, as in a container", async () => {
    const root = createFolder();
    const parent = spawn("sh", ["-c", "sleep 0 & echo $!; exec sleep 30"]);
    onTestFinished(() => void parent.kill("SIGKILL"));
    const [pid] = (await once(parent.stdout, "data")) as [Buffer];
    writeFileSync(join(root, ".staging.lock"), pid);
    await expect.poll(() => alone(root, () => Promise.resolve("done")).catch(String)).toBe("done");
  });

  test("names what cannot be written", async () => {
    const nowhere = join(createFolder(), "nowhere");
    await expect(alone(nowhere, () => Promise.resolve())).rejects.toThrow(
      /^\.staging\.lock cannot be written \(ENOENT\)/,
    );
    expect(existsSync(nowhere)).toBe(false);
  });

  async function ended(): Promise<ChildProcess> {
    const child = spawn(process.execPath, ["--version"]);
    await once(child, "exit");
    return child;
  }
});
