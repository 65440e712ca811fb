import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { command } from "../pack/command.js";
import type { Cell } from "./cell.js";
import { cleanEnvironment } from "./environment.js";
import { exampleNames } from "./project.js";
import type { Tool, ToolFinder } from "./tools.js";

const compilers = [
  "TypeScript 5.4",
  "TypeScript 5.9",
  "TypeScript 6",
  "TypeScript 7",
] as const satisfies readonly Tool[];

const resolutions = {
  bundler: "ESNext",
  node16: "Node16",
  nodenext: "NodeNext",
} as const;

/** The examples type-checked in a project by every compiler, resolution, and reading of optional properties. */
export function typeCells(title: string, project: () => Promise<string>, tools: ToolFinder): Cell[] {
  return compilers.flatMap((compiler) =>
    Object.entries(resolutions).flatMap(([moduleResolution, module]) =>
      [true, false].map((exactOptionalPropertyTypes) => ({
        title: `${title}: ${compiler}, ${moduleResolution}${exactOptionalPropertyTypes ? ", exact" : ""}`,
        run: async () => {
          const folder = await project();
          const config = { moduleResolution, module, exactOptionalPropertyTypes };
          return typeCheck(folder, await tools(compiler), config);
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

async function typeCheck(folder: string, tsc: string, config: Config): Promise<string> {
  const name = `tsconfig.${Object.values(config).join("-")}.json`;
  const compilerOptions = {
    ...config,
    strict: true,
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    types: ["node"],
    skipLibCheck: false,
    noEmit: true,
  };
  await writeFile(join(folder, name), JSON.stringify({ compilerOptions, include: ["examples"] }));
  await command(process.execPath, [tsc, "-p", name], { cwd: folder, env: cleanEnvironment() });
  return `${(await exampleNames()).length} examples`;
}
