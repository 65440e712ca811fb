import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { build } from "vite";
import { withTempFolder } from "../pack/temp-folder.js";
import type { Target } from "./app/walk.js";
import { Unavailable } from "./cell.js";
import { servePage, type PageServer } from "./page-server.js";
import { startServer } from "./server-process.js";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

/** The browser's program on the path. */
export async function findChromium(): Promise<string | undefined> {
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    for (const name of names) {
      const program = join(folder, name);
      if (
        await access(program).then(
          () => true,
          () => false,
        )
      )
        return program;
    }
  }
  return undefined;
}

/** A walk in headless Chromium: `app` is bundled by Vite and served beside a proxy to the API, which has no CORS. */
export async function walkInBrowser(app: string, target: Target, signal: AbortSignal): Promise<string> {
  const chromium = await findChromium();
  if (chromium === undefined) throw new Unavailable(`no Chromium on the path (looked for ${names.join(", ")})`);
  return withTempFolder("rtk-browser-", async (folder) => {
    const pages = join(folder, "pages");
    await build({ root: app, configFile: false, logLevel: "error", build: { outDir: pages, target: "es2022" } });
    const server = await servePage(pages, target);
    return open(chromium, server, join(folder, "profile"), signal).finally(() => server.close());
  });
}

async function open(chromium: string, server: PageServer, profile: string, signal: AbortSignal): Promise<string> {
  const flags = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    `--user-data-dir=${profile}`,
  ];
  const { child, stop } = startServer(chromium, [...flags, server.url], "ignore");
  const ended = new Promise<never>((_, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`Chromium ended with ${code ?? "a signal"} before the page did`)));
  });
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("the page told no result")), { once: true });
  });
  return Promise.race([server.result, ended, aborted]).finally(stop);
}
