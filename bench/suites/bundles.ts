import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { allLibraries, available, type Suite } from "../harness/bench.js";
import { benchFolder } from "../harness/places.js";
import { loadEsbuild } from "../harness/staging.js";
import { row, type Held, type Table } from "../harness/tables.js";

interface Sizes {
  readonly name: string;
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

const whole = "client + pagination, every export";
/** kB of 1,000 bytes, as browsers and bundlers count. */
const kB = 1000;

/** The same consumer in a browser bundle, with each library. */
export const bundles: Suite = {
  id: "bundles",
  title: "Bundle size",
  run: async (bench) => {
    const { present, missing } = available(bench, allLibraries);
    const sizes: Sizes[] = [];
    for (const { name, consumer } of present) {
      bench.say(name);
      sizes.push({ name, ...(await sizeOf(`export * from "./consumers/${consumer}.ts";`)) });
    }
    const everything = `export * from "@rtk-meetings/client"; export * from "@rtk-meetings/pagination";`;
    sizes.push({ name: whole, ...(await sizeOf(everything)) });
    return (["brotli", "gzip", "minified"] as const).map((metric) => table(sizes, metric, missing));
  },
};

async function sizeOf(source: string): Promise<Omit<Sizes, "name">> {
  const esbuild = await loadEsbuild();
  const { outputFiles } = await esbuild.build({
    stdin: { contents: source, resolveDir: benchFolder, loader: "ts" },
    bundle: true,
    write: false,
    minify: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return {
    minified: code.length / kB,
    gzip: gzipSync(code, { level: 9 }).length / kB,
    brotli: brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / kB,
  };
}

function table(sizes: readonly Sizes[], metric: Exclude<keyof Sizes, "name">, missing: Table["missing"]): Table {
  const baseline = sizes.find(({ name }) => name === "openapi-fetch")?.[metric];
  const held = (size: number): Held[] => [{ id: "bundle", measured: size, limit: 5.5 }];
  return {
    id: `bundles-${metric}`,
    title: `Bundle of a consumer, minified${metric === "minified" ? "" : ` + ${metric}`}`,
    unit: "kB",
    ...(baseline === undefined ? {} : { baseline: "openapi-fetch" }),
    rows: sizes.map((each) =>
      row(each.name, [each[metric]], {
        baseline: baseline === undefined || each.name === "openapi-fetch" ? undefined : [baseline],
        held: metric === "brotli" && each.name === whole ? held(each[metric]) : [],
      }),
    ),
    missing,
  };
}
