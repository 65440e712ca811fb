import { join } from "node:path";
import { placeApp } from "./app-files.js";
import { walkInBrowser } from "./browser-cell.js";
import { Unavailable, type Cell } from "./cell.js";
import { cliCell } from "./cli-cell.js";
import { startMock, type MockServer } from "./mock-server.js";
import { createProject, hasPeers, type Manager } from "./project.js";
import type { ToolFinder } from "./tools.js";
import { requireCells, walkCells, type RunningProject } from "./walk-cells.js";
import { workerCell } from "./worker-cell.js";

/** Makes what several cells stand on, when the first of them needs it; the signal of that one counts. */
export type Groundwork<T> = (signal: AbortSignal) => Promise<T>;

/** The cells of one package manager's project. */
export interface ProjectCells {
  readonly manager: Manager;
  /** The project's folder, once it is installed. */
  readonly ready: Groundwork<string>;
  readonly install: Cell;
  /** What runs with the installed packages. */
  readonly running: readonly Cell[];
}

/** The project is installed, and its mock started, when a cell first needs it; `servers` takes what was started. */
export function projectCells(
  manager: Manager,
  folder: string,
  tarballs: ReadonlyMap<string, string>,
  tools: ToolFinder,
  servers: MockServer[],
): ProjectCells {
  const installed = once(async (signal) => {
    await createProject(manager, folder, tarballs, tools, signal);
    await placeApp(folder);
    return folder;
  });
  const ready = dependent(installed, `the ${manager} project could not be installed`);
  const started = once(async (signal) => {
    const server = await startMock(await ready(signal), signal);
    servers.push(server);
    return { folder, target: server.target };
  });
  const running = dependent(started, `the mock of the ${manager} project could not be started`);
  return {
    manager,
    ready,
    install: {
      title: `${manager}: install`,
      run: (signal) => installed(signal).then(() => `${tarballs.size} packages`),
    },
    running: [
      cliCell(manager, running),
      ...walkCells(manager, running, tools),
      ...requireCells(manager, ready, hasPeers(manager), tools),
      ...(manager === "npm" ? webCells(manager, running, tools) : []),
    ],
  };
}

/** What runs a bundle sees nothing of the package manager, so one project stands for all. */
function webCells(manager: Manager, running: Groundwork<RunningProject>, tools: ToolFinder): Cell[] {
  return [
    workerCell(manager, running, tools),
    {
      title: `${manager}: walk in Chromium, bundled by Vite`,
      run: async (signal) => {
        const { folder, target } = await running(signal);
        return walkInBrowser(join(folder, "app"), target, signal);
      },
    },
  ];
}

function once<T>(make: Groundwork<T>): Groundwork<T> {
  let made: Promise<T> | undefined;
  return (signal) => (made ??= make(signal));
}

/** A cell whose groundwork failed cannot run; the groundwork's own cell tells why. */
function dependent<T>(make: Groundwork<T>, reason: string): Groundwork<T> {
  return (signal) =>
    make(signal).catch((error: unknown) => {
      throw error instanceof Unavailable ? error : new Unavailable(reason);
    });
}
