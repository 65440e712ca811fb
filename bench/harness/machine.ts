import { arch, cpus, loadavg, release, totalmem, type as system } from "node:os";

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  readonly node: string;
  /** Processes that wanted to run, over the last minute before the run. */
  readonly load: string;
}

export function machine(): Machine {
  const all = cpus();
  return {
    cpu: all[0]?.model.trim() ?? "unknown processor",
    cores: all.length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${system()} ${release().split("-")[0] ?? ""} ${arch()}`,
    node: process.versions.node,
    load: (loadavg()[0] ?? 0).toFixed(2),
  };
}
