import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { root } from "../generate/places.js";
import { command } from "../pack/command.js";
import type { LocalRegistry } from "./registry.js";

/** The example that a release must be able to run. */
const example = "list-meetings";

/** Lets the example, which talks to the real API, meet the published mock instead. */
const embedMock = `import { createMockApi } from "@rtk-meetings/mock";
globalThis.fetch = createMockApi({ apiToken: "mock-token" }).fetch;
`;

/** Installs packages by version into a fresh project and runs the README's example there; gives its last line. */
export async function installAndRun(
  folder: string,
  specifiers: readonly string[],
  { env }: LocalRegistry,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  await command("npm", ["install", "--no-audit", "--no-fund", ...specifiers], { cwd: folder, env });
  const source = await readFile(join(root, "examples", `${example}.ts`), "utf8");
  const { code } = await transform(source, { loader: "ts", target: "es2022" });
  await writeFile(join(folder, "embed-mock.js"), embedMock);
  await writeFile(join(folder, "example.js"), code);
  const printed = await command(process.execPath, ["--import", "./embed-mock.js", "example.js"], {
    cwd: folder,
    env: { ...env, CLOUDFLARE_API_TOKEN: "mock-token" },
    timeout: 60_000,
  });
  return printed.trim().split("\n").at(-1) ?? "";
}
