import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../generate/places.js";
import type { CheckOutcome, PackCheck } from "./check.js";
import { installedBytes } from "./installed-bytes.js";
import type { PackageFiles } from "./package-files.js";

/**
 * Client and pagination together, in bytes: what they should take at most, and what they may take today. The bundle's
 * budget is not met yet; until it is, its figure may only fall: lower `today` with the code.
 */
export const budgets = {
  bundled: { budget: 5_500, today: 9_300 },
  installed: { budget: 600_000, today: 600_000 },
} as const satisfies Record<string, Budget>;

interface Budget {
  readonly budget: number;
  readonly today: number;
}

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

/** Fails a figure that is over both; one that is over the budget only is said to be. */
export function verdict(bytes: number, { budget, today }: Budget): CheckOutcome {
  const figure = `${(bytes / 1000).toFixed(2)} kB of ${budget / 1000} kB`;
  if (bytes <= budget) return { said: figure, findings: [] };
  if (bytes <= today)
    return { said: `${figure}: OVER THE BUDGET, though no larger than before`, isDoubtful: true, findings: [] };
  return { said: figure, findings: [{ where: "all", message: `larger than before: ${today / 1000} kB` }] };
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
