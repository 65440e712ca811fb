import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { build } from "esbuild";
import type { Cell } from "./cell.js";
import { startServer } from "./server-process.js";
import type { ToolFinder } from "./tools.js";
import type { Groundwork } from "./project-cells.js";
import type { RunningProject } from "./walk-cells.js";

/** The worker may call loopback addresses, which workerd counts as private. */
const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2026-01-01",
      globalOutbound = "network",
    )),
    (name = "network", network = (allow = ["local", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

/** A walk inside Cloudflare's own runtime, where neither node modules nor eval exist. */
export function workerCell(title: string, project: Groundwork<RunningProject>, tools: ToolFinder): Cell {
  return {
    title: `${title}: walk in workerd`,
    run: async (signal) => {
      const { folder, target } = await project(signal);
      const workerd = await tools("workerd");
      const out = join(folder, "worker");
      await build({
        entryPoints: [join(folder, "app/worker.js")],
        bundle: true,
        format: "esm",
        conditions: ["workerd", "worker", "browser"],
        outfile: join(out, "worker.js"),
        logLevel: "silent",
      });
      await writeFile(join(out, "config.capnp"), config);
      const args = ["serve", join(out, "config.capnp"), "--control-fd=3"];
      const { child, stop } = startServer(workerd, args, ["ignore", "inherit", "inherit", "pipe"]);
      signal.addEventListener("abort", () => void stop(), { once: true });
      try {
        const port = await listeningPort(child.stdio[3] as Readable);
        const response = await fetch(`http://127.0.0.1:${port}/`, {
          method: "POST",
          body: JSON.stringify(target),
          signal,
        });
        const said = await response.text();
        if (!response.ok) throw new Error(said);
        return said;
      } finally {
        await stop();
      }
    },
  };
}

/** workerd tells its events on the control channel, one JSON text a line. */
async function listeningPort(control: Readable): Promise<number> {
  for await (const text of createInterface({ input: control })) {
    const { event, port } = JSON.parse(text) as { event: string; port?: number };
    if (event === "listen" && port !== undefined) return port;
  }
  throw new Error("workerd ended without listening");
}
