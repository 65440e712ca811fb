import { join } from "node:path";
import { placeApp } from "./app-files.js";
import { walkInBrowser } from "./browser-cell.js";
import { Unavailable, type Cell } from "./cell.js";
import { cliCell } from "./cli-cell.js";
import { startMock, type MockServer } from "./mock-server.js";
import { createProject, managers, type Manager } from "./project.js";
import type { ToolFinder } from "./tools.js";
import { typeCells } from "./type-cells.js";
import { requireCells, walkCells, type RunningProject } from "./walk-cells.js";
import { workerCell } from "./worker-cell.js";

/** All cells of the matrix, and what ends the servers that they started. */
export interface Matrix {
  readonly cells: readonly Cell[];
  close(): Promise<void>;
}

/** The matrix over projects below `folder`: each is installed, and its mock started, when a cell first needs it. */
export function createMatrix(folder: string, tarballs: ReadonlyMap<string, string>, tools: ToolFinder): Matrix {
  const servers: MockServer[] = [];
  const cells = managers.flatMap((manager) => {
    const installed = once(async () => {
      const project = join(folder, manager);
      await createProject(manager, project, tarballs, tools);
      await placeApp(project);
      return project;
    });
    const ready = dependent(installed, `the ${manager} project could not be installed`);
    const running = dependent(
      once(async () => {
        const project = await ready();
        const server = await startMock(project);
        servers.push(server);
        return { folder: project, target: server.target };
      }),
      `the mock of the ${manager} project could not be started`,
    );
    return [
      { title: `${manager}: install`, run: async () => `${tarballs.size} packages in ${await installed()}` },
      ...typeCells(manager, ready, tools),
      cliCell(manager, running),
      ...walkCells(manager, running, tools),
      ...requireCells(manager, async () => ({ folder: await ready() }), tools),
      ...(manager === "npm" ? webCells(manager, running, tools) : []),
    ];
  });
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(({ stop }) => stop()));
  };
  return { cells, close };
}

/** What runs a bundle sees nothing of the package manager, so one project stands for all. */
function webCells(manager: Manager, running: () => Promise<RunningProject>, tools: ToolFinder): Cell[] {
  return [
    workerCell(manager, running, tools),
    {
      title: `${manager}: walk in Chromium, bundled by Vite`,
      run: async () => {
        const { folder, target } = await running();
        return walkInBrowser(join(folder, "app"), target);
      },
    },
  ];
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** A cell whose groundwork failed cannot run; the groundwork's own cell tells why. */
function dependent<T>(make: () => Promise<T>, reason: string): () => Promise<T> {
  return () =>
    make().catch((error: unknown) => {
      throw error instanceof Unavailable ? error : new Unavailable(reason);
    });
}
