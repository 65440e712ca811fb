import { join } from "node:path";
import type { Cell } from "./cell.js";
import { projectCells } from "./project-cells.js";
import type { MockServer } from "./mock-server.js";
import { managers } from "./project.js";
import { createTools } from "./tools.js";
import { createCompilers, typeCells } from "./type-cells.js";

/** All cells of the matrix, and what ends the servers that they started. */
export interface Matrix {
  readonly cells: readonly Cell[];
  close(): Promise<void>;
}

/** The matrix over projects below `folder`, one for each package manager. */
export function createMatrix(folder: string, tarballs: ReadonlyMap<string, string>): Matrix {
  const tools = createTools(join(folder, "tools"));
  const compilers = createCompilers(tools.find);
  const servers: MockServer[] = [];
  const projects = managers.map((manager) =>
    projectCells(manager, join(folder, manager), tarballs, tools.find, servers),
  );
  const cells = [
    { title: "tools: install", run: (signal: AbortSignal) => tools.install(signal) },
    ...projects.map(({ install }) => install),
    ...projects.flatMap(({ manager, ready }) => typeCells(manager, ready, compilers)),
    ...projects.flatMap(({ running }) => running),
  ];
  const close = async (): Promise<void> => {
    await Promise.all([compilers, ...servers].map((each) => each.stop()));
  };
  return { cells, close };
}
