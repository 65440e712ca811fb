import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";

const app = fileURLToPath(new URL("app/", import.meta.url));

/** Puts the consumer programs into a project: the sources for bundlers, and JavaScript for what runs them directly. */
export async function placeApp(project: string): Promise<void> {
  await cp(app, join(project, "app"), { recursive: true });
  for (const name of (await readdir(app)).filter((each) => each.endsWith(".ts"))) {
    const { code } = await transform(await readFile(join(app, name), "utf8"), { loader: "ts", target: "es2022" });
    await writeFile(join(project, "app", `${basename(name, ".ts")}.js`), code);
  }
}
