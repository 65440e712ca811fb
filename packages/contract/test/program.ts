import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMockApi, type MockApiOptions } from "@rtk-meetings/mock";
import { onTestFinished } from "vitest";
import { main } from "../src/cli/main.js";
import { ids, token } from "./provider.js";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the program in process; TOKEN holds the token of the tests. */
export async function run(
  parameters: readonly string[],
  folder = tmpdir(),
  env: Readonly<Record<string, string>> = { TOKEN: token },
): Promise<Ran> {
  let [out, error] = ["", ""];
  const code = await main(parameters, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (error += text) },
    env,
    cwd: () => folder,
  });
  return { code, out, error };
}

export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "contract-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** The options that name a target. */
export function optionsFor(baseUrl: string): string[] {
  return ["--base-url", baseUrl, "--account-id", ids.accountId, "--app-id", ids.appId, "--token-env", "TOKEN"];
}

/** The same for a mock on a port of its own. */
export async function mockOptions(options: MockApiOptions = {}): Promise<string[]> {
  const { url, close } = await createMockApi({ apiToken: token, ...ids, ...options }).listen();
  onTestFinished(close);
  return optionsFor(url);
}
