import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { root } from "../../generate/places.js";

/** Folders and files that regeneration reads or writes. */
const parts = [
  "openapi",
  ".changeset/config.json",
  ".gitignore",
  "package.json",
  "pnpm-workspace.yaml",
  "scripts/package.json",
  "examples/package.json",
  "scripts/generate",
  ...["types", "client", "pagination", "mock", "contract"].map((name) => `packages/${name}/package.json`),
  ...["types", "mock", "contract"].map((name) => `packages/${name}/src/generated`),
];

/** A copy of the repository, with a git history of one commit on main, that is removed when the test ends. */
export interface Workspace {
  readonly root: string;
  read(path: string): string;
  write(path: string, text: string): void;
  edit(path: string, from: string | RegExp, to: string): void;
  /** Everything that git would see, by path. */
  files(): Record<string, string>;
  git(...args: string[]): string;
  commit(message?: string): void;
  changesets(): string[];
}

/** With `programs`, the copy can run its own root commands. */
export function createWorkspace({ programs = false } = {}): Workspace {
  const folder = mkdtempSync(join(tmpdir(), "regeneration-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  if (programs) copyPrograms(folder);
  linkDependencies(folder);
  const workspace = openWorkspace(folder);
  workspace.git("init", "--quiet", "--initial-branch=main");
  configure(workspace);
  workspace.commit();
  return workspace;
}

/** A fresh clone of a workspace, with the dependencies that an install would bring. */
export function cloneWorkspace(origin: Workspace): Workspace {
  const folder = mkdtempSync(join(tmpdir(), "clone-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  origin.git("clone", "--quiet", origin.root, folder);
  linkDependencies(folder);
  return configure(openWorkspace(folder));
}

function configure(workspace: Workspace): Workspace {
  workspace.git("config", "user.name", "test");
  workspace.git("config", "user.email", "test@example.com");
  workspace.write(".git/info/exclude", "node_modules\n"); // here they are links, which .gitignore does not mean
  return workspace;
}

function copyPrograms(folder: string): void {
  const left = new Set(["node_modules", "test", "reports", "config"]);
  cpSync(join(root, "scripts"), join(folder, "scripts"), {
    recursive: true,
    filter: (path) => !left.has(basename(path)),
  });
}

function linkDependencies(folder: string): void {
  for (const path of ["node_modules", "scripts/node_modules"]) symlinkSync(join(root, path), join(folder, path));
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a root command of a workspace that has programs. */
export function run(workspace: Workspace, program: string, ...args: string[]): Run {
  const file = join(workspace.root, "scripts/run.mjs");
  return spawnSync(process.execPath, [file, program, ...args], { cwd: workspace.root, encoding: "utf8" });
}

export function openWorkspace(folder: string): Workspace {
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  return {
    root: folder,
    read,
    write,
    git,
    edit(path, from, to) {
      const text = read(path);
      const edited = text.replace(from, to);
      if (edited === text) throw new Error(`nothing in ${path} matches ${String(from)}`);
      write(path, edited);
    },
    files() {
      const listed = git("ls-files", "--cached", "--others", "--exclude-standard", "-z").split("\0").filter(Boolean);
      const paths = [...new Set(listed)].filter((path) => !path.endsWith("node_modules")).sort();
      return Object.fromEntries(
        paths.flatMap((path) => {
          try {
            return [[path, read(path)]];
          } catch {
            return []; // deleted, and not yet committed
          }
        }),
      );
    },
    commit(message = "state") {
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", `--message=${message}`);
    },
    changesets: () =>
      readdirSync(join(folder, ".changeset"))
        .filter((name) => name.endsWith(".md"))
        .sort(),
  };
}

/** A document of upstream's in the state of a month. */
export function upstreamFile(month: string): string {
  return join(root, `scripts/test/fixtures/upstream/${month}.json`);
}
