import { execFile, spawn } from "node:child_process";
import { cp, mkdir, readFile, rm, symlink } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { root } from "./places.js";

const run = promisify(execFile);

/** Copies the repository's files, as they stand, into a git repository of their own; dependencies are linked. */
export async function copyTree(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const { stdout } = await run("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
    maxBuffer: 1 << 26,
  });
  for (const path of stdout.split("\0").filter((each) => each !== "")) {
    await mkdir(dirname(`${folder}/${path}`), { recursive: true });
    // A file that git knows and that is not there was deleted and not committed.
    await cp(root + path, `${folder}/${path}`).catch((error: unknown) => {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    });
  }
  for (const home of [".", "scripts"]) await symlink(`${root}${home}/node_modules`, `${folder}/${home}/node_modules`);
  const git = (...args: string[]): Promise<unknown> =>
    run("git", ["-c", "user.name=bench", "-c", "user.email=bench@localhost", ...args], { cwd: folder });
  await git("init", "--quiet", "--initial-branch", "main");
  await git("add", "--all");
  await git("commit", "--quiet", "--no-verify", "--message", "As it stands");
}

/** Runs a root command in the repository or a copy of it as pnpm would, without pnpm. Resolves to its wall time in milliseconds. */
export async function runRootCommand(folder: string, name: string, args: readonly string[]): Promise<number> {
  const { scripts } = JSON.parse(await readFile(`${root}package.json`, "utf8")) as { scripts: Record<string, string> };
  const script = scripts[name];
  if (script === undefined) throw new Error(`package.json has no script ${name}`);
  const start = performance.now();
  const child = spawn("sh", ["-c", `${script} "$@"`, name, ...args], {
    cwd: folder,
    env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env["PATH"] ?? ""}`, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0)
    throw new Error(`${name} ${args.join(" ")} ended with ${code ?? "a signal"}: ${output.trim().slice(0, 800)}`);
  return performance.now() - start;
}
