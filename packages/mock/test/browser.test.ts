import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { meetingsPath } from "./support.js";

test("works in process where there is no Node: bundled for a browser, with web standards only", async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../src/index.ts", import.meta.url))],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    globalName: "mock",
    conditions: ["@rtk-meetings/source"],
  });
  const code = outputFiles[0]?.text ?? "";
  expect(code.length).toBeGreaterThan(10_000);
  const web = {
    Request,
    Response,
    Headers,
    URL,
    URLSearchParams,
    AbortController,
    AbortSignal,
    ReadableStream,
    TextEncoder,
  };
  const context = createContext({ ...web, performance, setTimeout, clearTimeout });
  const script = `${code}
    const api = mock.createMockApi({ meetings: 3 });
    const headers = { authorization: "Bearer mock-token" };
    Promise.all([
      api.fetch("https://api.cloudflare.com/client/v4${meetingsPath}", { headers }).then((response) => response.json()),
      api.listen(4010).catch((error) => error.name + ": " + error.message),
    ])`;
  const [body, listening] = (await runInContext(script, context)) as [unknown, string];
  expect(body).toMatchObject({ success: true, paging: { total_count: 3 } });
  expect(listening).toBe("ListenError: port 4010 cannot be listened on (only Node can listen)");
});
