import type * as Esbuild from "esbuild";
import { mkdir, rm } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { allLibraries, available, heyApi, type Bench } from "./bench.js";
import { runNode } from "./child.js";
import { benchFolder, locate, root, staging } from "./places.js";

/** esbuild: the bench's own, or that of the repository's scripts. */
export async function loadEsbuild(): Promise<typeof Esbuild> {
  return (await import(pathToFileURL(`${locate("esbuild") ?? "esbuild"}/lib/main.js`).href)) as typeof Esbuild;
}

/** Generates the peers' clients and makes JavaScript of the programs and consumers; libraries stay as installed. */
export async function stage(bench: Bench): Promise<void> {
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  await build(["children/*.ts"]);
  const { present } = available(bench, allLibraries);
  if (present.includes(heyApi)) {
    bench.say("generating hey-api's client");
    await runNode([...heyApiCommand(`${root}openapi/meetings.yaml`, `${staging}hey-api`)], benchFolder);
  }
  await build(present.map(({ consumer }) => `consumers/${consumer}.ts`));
}

/** Arguments for Node that generate a client with hey-api. */
export function heyApiCommand(input: string, output: string): string[] {
  return [`${locate("@hey-api/openapi-ts") ?? ""}/dist/run.mjs`, "--input", input, "--output", output, "--silent"];
}

/** The module of a consumer, as built. */
export function consumerUrl(consumer: string): string {
  return pathToFileURL(`${staging}consumers/${consumer}.js`).href;
}

async function build(entryPoints: string[]): Promise<void> {
  const esbuild = await loadEsbuild();
  await esbuild.build({
    absWorkingDir: benchFolder,
    entryPoints,
    outdir: staging,
    outbase: ".",
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  });
}
