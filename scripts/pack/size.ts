import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../generate/places.js";
import type { PackCheck } from "./check.js";
import { installedBytes } from "./installed-bytes.js";
import type { PackageFiles } from "./package-files.js";

/** Budgets of client and pagination together, in bytes. */
export const budgets = { bundled: 5_500, installed: 600_000 } as const;

const measured = ["@rtk-meetings/client", "@rtk-meetings/pagination"];

/** Everything that the two packages export, in one minified bundle with all dependencies, compressed by brotli. */
export const bundleSize: PackCheck = {
  id: "bundle-size",
  title: "client + pagination, minified + brotli",
  run: async (packages) => verdict(await bundledBytes(packages), budgets.bundled),
};

/** The files that an install of the two packages lays down, dependencies included. */
export const installedSize: PackCheck = {
  id: "installed-size",
  title: "client + pagination with dependencies",
  run: async (packages) => verdict(await installedBytes(packages, measured), budgets.installed),
};

function verdict(bytes: number, budget: number): Awaited<ReturnType<PackCheck["run"]>> {
  const said = `${(bytes / 1000).toFixed(2)} kB of ${budget / 1000} kB`;
  return { said, findings: bytes > budget ? [{ where: "all", message: `over the budget: ${said}` }] : [] };
}

async function bundledBytes(packages: readonly PackageFiles[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: measured.map((name) => `export * from "${name}";`).join("\n"),
      resolveDir: packages.find(({ name }) => name === measured[0])?.folder ?? root,
    },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "silent",
    nodePaths: [join(root, "packages/client/node_modules")],
  });
  return outputFiles.reduce((sum, { contents }) => sum + brotliCompressSync(contents).byteLength, 0);
}
