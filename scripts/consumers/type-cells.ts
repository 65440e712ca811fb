import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { command } from "../pack/command.js";
import type { Cell } from "./cell.js";
import { createCompiler, type Compiler } from "./compiler.js";
import { cleanEnvironment } from "./environment.js";
import { exampleNames } from "./project.js";
import type { Groundwork } from "./project-cells.js";
import type { Tool, ToolFinder } from "./tools.js";

const names = ["TypeScript 5.4", "TypeScript 5.9", "TypeScript 6", "TypeScript 7"] as const satisfies readonly Tool[];
type Name = (typeof names)[number];

const resolutions = {
  bundler: "ESNext",
  node16: "Node16",
  nodenext: "NodeNext",
} as const;

/** The compilers of the matrix, each started when it is first used. */
export interface Compilers {
  get(name: Name): Promise<Compiler>;
  stop(): Promise<void>;
}

export function createCompilers(tools: ToolFinder): Compilers {
  const started = new Map<Name, Compiler>();
  const get = async (name: Name): Promise<Compiler> => {
    const tsc = await tools(name);
    // The compiler of TypeScript 7 is not written in JavaScript: it has a command line only, which starts at once.
    const made =
      started.get(name) ?? (name === "TypeScript 7" ? commandLine(tsc) : createCompiler(dirname(dirname(tsc))));
    started.set(name, made);
    return made;
  };
  const stop = async (): Promise<void> => {
    await Promise.all([...started.values()].map((compiler) => compiler.stop()));
  };
  return { get, stop };
}

function commandLine(tsc: string): Compiler {
  const check: Compiler["check"] = async (config, signal) => {
    await command(process.execPath, [tsc, "--project", config], { env: cleanEnvironment(), signal });
  };
  return { check, stop: () => Promise.resolve() };
}

/**
 * The examples and every entry point type-checked in a project by every compiler, resolution, and reading of optional
 * properties. Neighbours in the list use different compilers, so that they can run side by side.
 */
export function typeCells(title: string, project: Groundwork<string>, compilers: Compilers): Cell[] {
  return Object.entries(resolutions).flatMap(([moduleResolution, module]) =>
    [true, false].flatMap((exactOptionalPropertyTypes) =>
      names.map((name) => ({
        title: `${title}: ${name}, ${moduleResolution}${exactOptionalPropertyTypes ? ", exact" : ""}`,
        run: async (signal) => {
          const config = await placeConfig(await project(signal), {
            moduleResolution,
            module,
            exactOptionalPropertyTypes,
          });
          await (await compilers.get(name)).check(config, signal);
          return `${(await exampleNames()).length} examples`;
        },
      })),
    ),
  );
}

interface Config {
  readonly moduleResolution: string;
  readonly module: string;
  readonly exactOptionalPropertyTypes: boolean;
}

async function placeConfig(folder: string, config: Config): Promise<string> {
  const path = join(folder, `tsconfig.${config.moduleResolution}-${config.exactOptionalPropertyTypes}.json`);
  const compilerOptions = {
    ...config,
    strict: true,
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    types: ["node"],
    skipLibCheck: false,
    noEmit: true,
  };
  await writeFile(path, JSON.stringify({ compilerOptions, include: ["examples"] }));
  return path;
}
