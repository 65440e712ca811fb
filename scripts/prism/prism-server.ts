import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cleanEnvironment } from "../consumers/environment.js";
import { freePort } from "../pack/free-port.js";
import { pnpm } from "../pack/pnpm.js";
import { startTree } from "../pack/process-tree.js";

/** Why no Prism runs here. */
export class PrismUnavailable extends Error {
  override readonly name = "PrismUnavailable";
}

/** A running Prism. */
export interface PrismServer {
  readonly url: string;
  readonly close: () => void;
}

/**
 * Installs Prism's pinned mock server below an empty folder: 90 MB, too much to come with the workspace.
 *
 * @throws {PrismUnavailable} when the registry cannot be reached, or this Node is outside of its range
 */
export async function installPrism(folder: string): Promise<string> {
  await cp(fileURLToPath(new URL("tool", import.meta.url)), folder, { recursive: true });
  const flags = ["--frozen-lockfile", "--ignore-scripts", "--prefer-offline"];
  await pnpm(["install", ...flags], { cwd: folder, env: cleanEnvironment(), timeout: 180_000 }).catch(() => {
    throw new PrismUnavailable("Prism could not be installed from the npm registry");
  });
  const home = join(folder, "node_modules/@stoplight/prism-cli");
  const { engines } = JSON.parse(await readFile(join(home, "package.json"), "utf8")) as { engines: { node: string } };
  if (!inRange(process.versions.node, engines.node)) {
    throw new PrismUnavailable(`Prism needs Node ${engines.node}, this is ${process.versions.node}`);
  }
  return join(home, "dist/index.js");
}

/** Serves an OpenAPI document on a free port of this machine. */
export async function startPrism(program: string, document: string): Promise<PrismServer> {
  const port = await freePort();
  const args = [program, "mock", "--host", "127.0.0.1", "--port", String(port), document];
  const { child, ended, kill } = startTree(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const listening = new Promise<void>((resolve) => {
    let printed = "";
    child.stdout?.setEncoding("utf8").on("data", (part: string) => {
      printed += part;
      if (printed.includes("is listening")) resolve();
    });
    child.stderr?.resume();
  });
  const over = ended.then((code) => {
    throw new Error(`Prism ended with ${code} before it listened`);
  });
  await Promise.race([listening, over]);
  over.catch(() => undefined);
  return { url: `http://127.0.0.1:${port}`, close: kill };
}

/** Whether a version is at least the one that a range such as `>=18.20.1` names. */
function inRange(version: string, range: string): boolean {
  const least = /^>=\s*([\d.]+)$/.exec(range)?.[1];
  if (least === undefined) throw new Error(`Prism's Node range has another form: ${range}`);
  return version.localeCompare(least, "en", { numeric: true }) >= 0;
}
