import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startVitest } from "vitest/node";

test("a broken rule fails its own test, with evidence; a rule without a case is shown as skipped", async () => {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const vitest = await startVitest("test", [], {
    root,
    watch: false,
    include: ["test/fixtures/failing.suite.ts"],
    typecheck: { enabled: false },
    reporters: [{ onInit: () => undefined }],
  });
  const tests = [...(vitest.state.getTestModules()[0]?.children.allTests() ?? [])];
  const exitCode = process.exitCode;
  process.exitCode = 0; // the inner run failed, as it must
  await vitest.close();
  expect(exitCode).toBe(1);
  const stateOf = (name: string): string | undefined =>
    tests.find((each) => each.name.startsWith(name))?.result().state;
  expect(stateOf("paging.past-end")).toBe("failed");
  expect(stateOf("headers.content-type")).toBe("passed");
  expect(stateOf("headers.retry-after")).toBe("skipped");
  expect(stateOf("the verdict is passed")).toBe("failed");
  const [error] = tests.find(({ name }) => name.startsWith("paging.past-end"))?.result().errors ?? [];
  expect(error?.message).toContain("past the end holds items");
  expect(error?.message).toContain("curl -sS");
});
