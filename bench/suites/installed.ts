import { execFile } from "node:child_process";
import { lstat, readdir, readFile, realpath } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Suite } from "../harness/bench.js";
import { locate, root, staging } from "../harness/places.js";
import { row, type Held, type Missing, type Row, type Table } from "../harness/tables.js";

interface Footprint {
  readonly bytes: number;
  readonly files: number;
}

/** What an app finds in node_modules after installing a library: its files and those of its dependencies. */
export const installed: Suite = {
  id: "installed",
  title: "Installed size",
  run: async (bench) => {
    const sizes = new Map<string, Footprint>();
    const missing: Missing[] = [];
    const add = async (name: string, measure: () => Promise<Footprint>, there = true): Promise<void> => {
      bench.say(name);
      if (there) sizes.set(name, await measure());
      else missing.push({ name, reason: bench.peers.problem ?? "not installed" });
    };
    await add("openapi-fetch", () => folderOf("openapi-fetch"), locate("openapi-fetch") !== undefined);
    await add("hey-api's output", () => treeOf(`${staging}hey-api`), bench.peers.versions.has("@hey-api/openapi-ts"));
    await add("cloudflare", () => folderOf("cloudflare"), bench.peers.versions.has("cloudflare"));
    await add("client", () => ours(["types", "client"]));
    await add("client + pagination", () => ours(["types", "client", "pagination"]));
    return [table(sizes, "bytes", missing), table(sizes, "files", missing)];
  },
};

function table(sizes: ReadonlyMap<string, Footprint>, metric: keyof Footprint, missing: readonly Missing[]): Table {
  const scale = metric === "bytes" ? 1000 : 1;
  const baseline = sizes.get("openapi-fetch")?.[metric];
  return {
    id: `installed-${metric}`,
    title: metric === "bytes" ? "Installed size with dependencies" : "Installed files",
    unit: metric === "bytes" ? "kB" : "count",
    ...(baseline === undefined ? {} : { baseline: "openapi-fetch" }),
    rows: [...sizes].map(([name, size]): Row => {
      const measured = size[metric] / scale;
      const held: Held[] =
        metric === "bytes" && name === "client + pagination" ? [{ id: "installed", measured, limit: 600 }] : [];
      const against = baseline === undefined || name === "openapi-fetch" ? undefined : [baseline / scale];
      return row(name, [measured], { baseline: against, held });
    }),
    missing,
    note: "Sum of the files' lengths. Ours is what `npm pack` puts into the packages, with openapi-fetch and what it needs.",
  };
}

/** Packages of ours as they would be published, with openapi-fetch. */
async function ours(names: readonly string[]): Promise<Footprint> {
  const packages = await Promise.all(names.map((name) => packed(`${root}packages/${name}`)));
  return sum([...packages, await folderOf("openapi-fetch")]);
}

async function packed(folder: string): Promise<Footprint> {
  const { stdout } = await promisify(execFile)("npm", ["pack", "--dry-run", "--json", "--loglevel=error"], {
    cwd: folder,
    maxBuffer: 1 << 26,
  });
  const [report] = JSON.parse(stdout) as { unpackedSize: number; entryCount: number }[];
  if (report === undefined) throw new Error(`npm pack says nothing of ${folder}`);
  return { bytes: report.unpackedSize, files: report.entryCount };
}

/** An installed package and, through its manifest, everything that it depends on. */
async function folderOf(name: string, from?: string): Promise<Footprint> {
  const linked = from === undefined ? locate(name) : dirname(createRequire(from).resolve(`${name}/package.json`));
  if (linked === undefined) throw new Error(`${name} is not installed`);
  // What a package needs stands beside its real folder, not beside the link to it.
  const folder = await realpath(linked);
  const manifestFile = join(folder, "package.json");
  const { dependencies = {} } = JSON.parse(await readFile(manifestFile, "utf8")) as {
    dependencies?: Record<string, string>;
  };
  const needed = await Promise.all(Object.keys(dependencies).map((each) => folderOf(each, manifestFile)));
  return sum([await treeOf(folder), ...needed]);
}

async function treeOf(folder: string): Promise<Footprint> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes("/node_modules/.bin"));
  const lengths = await Promise.all(files.map(async (file) => (await lstat(join(file.parentPath, file.name))).size));
  return { bytes: lengths.reduce((total, length) => total + length, 0), files: files.length };
}

function sum(all: readonly Footprint[]): Footprint {
  return {
    bytes: all.reduce((total, { bytes }) => total + bytes, 0),
    files: all.reduce((total, { files }) => total + files, 0),
  };
}
