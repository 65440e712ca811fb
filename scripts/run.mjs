// Runs a root command: `node scripts/run.mjs NAME ARGS` bundles NAME.ts and runs the bundle, which is kept until one of
// its sources changes. The commands that have a budget of time (design §10) start in this way: tsx takes 0.3 s to
// start, and through its hooks the generator's libraries take twice as long to load.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";

const [name] = process.argv.splice(2, 1);
const scripts = new URL("./", import.meta.url);
const folder = fileURLToPath(scripts);
const kept = `${folder}node_modules/.cache/run/${name}.json`;
const require = createRequire(import.meta.url);

const code = readKept() ?? (await bundle());
compileFunction(code, ["require", "scripts"], { filename: `${folder}${name}.ts` })(require, scripts);

function readKept() {
  try {
    const { sources, code } = JSON.parse(readFileSync(kept, "utf8"));
    return sources.every(([path, hash]) => hashOf(readFileSync(folder + path)) === hash) ? code : undefined;
  } catch {
    return undefined; // there is none, it cannot be read, or a source is gone
  }
}

async function bundle() {
  const sources = ["run.mjs", "package.json"].map((path) => [path, hashOf(readFileSync(folder + path))]);
  const { outputFiles } = await require("esbuild").build({
    entryPoints: [`${folder}${name}.ts`],
    plugins: [{ name: "sources", setup: (esbuild) => esbuild.onLoad({ filter: /\.ts$/ }, load) }],
    bundle: true,
    packages: "external",
    platform: "node",
    target: "node20",
    format: "cjs", // what is only sometimes needed is then loaded only when it is
    supported: { "dynamic-import": false },
    tsconfigRaw: {},
    write: false,
  });
  const code = outputFiles[0].text;
  keep(JSON.stringify({ sources, code }));
  return code;

  function load({ path }) {
    const text = readFileSync(path, "utf8");
    const from = JSON.stringify(relative(folder, path));
    sources.push([relative(folder, path), hashOf(text)]);
    return { loader: "ts", contents: text.replaceAll("import.meta.url", `new URL(${from}, scripts).href`) };
  }
}

function keep(text) {
  try {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(`${kept}.${process.pid}`, text);
    renameSync(`${kept}.${process.pid}`, kept);
  } catch {
    // A tree that cannot be written is bundled anew each time.
  }
}

function hashOf(content) {
  return createHash("sha256").update(content).digest("hex");
}
