import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { runContract, UsageError, type ContractTarget } from "@rtk-meetings/contract";
import { constant, failedIn, ids, provider, token } from "./provider.js";

/** A server of its own on a loopback port. */
async function serving(listener: RequestListener): Promise<ContractTarget> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${port}/client/v4`, apiToken: token, ...ids };
}

test("a target that cannot be reached leaves the verdict open and says what to check", async () => {
  const report = await runContract({
    ...provider(),
    baseUrl: "http://127.0.0.1:1",
    fetch: (url, init) => fetch(url, init),
  });
  expect(report.verdict).toBe("incomplete");
  expect(report.notes.join()).toMatch(/cannot be reached: no connection .*Check its URL/);
});

test.each([
  ["token", { apiToken: "another-token-than-the-configured-one-here" }, /refuses the configured credentials \(401\)/],
  ["account id", { accountId: "0".repeat(32) }, /\((403|404)\).*ids/],
  ["app id", { appId: "00000000-0000-4000-8000-000000000000" }, /\(404\).*ids/],
])("a wrong %s leaves the verdict open and says so", async (_, wrong, said) => {
  const report = await runContract({ ...provider(), ...wrong });
  expect(report.verdict).toBe("incomplete");
  expect(report.notes.join()).toMatch(said);
  expect(report.requests).toBe(1);
});

test.each([
  ["an HTML page", constant("<!doctype html>", { headers: { "content-type": "text/html" } }), "schema.json"],
  [
    "an HTML page as a 404",
    constant("<h1>Not found</h1>", { status: 404, headers: { "content-type": "text/html" } }),
    "errors.shape",
  ],
  ["invalid JSON", constant(`{"success":true,`), "schema.json"],
  ["another API's JSON", constant(`{"items":[]}`), "schema.body"],
  ["a 500", constant(`{"success":false,"error":{"code":500,"message":"failed"}}`, { status: 500 }), "errors.server"],
  ["a 503 that stays", constant("", { status: 503 }), "errors.server"],
  ["a redirect", constant("", { status: 302, headers: { location: "https://login.example/" } }), "schema.status"],
  ["a refusal that says success: true", constant(`{"success":true,"errors":[]}`, { status: 403 }), "errors.no-success"],
])("%s breaks the contract with the first answer", async (_, target, id) => {
  const report = await runContract(target);
  expect(report.verdict).toBe("failed");
  expect(failedIn(report)).toContain(id);
  expect(report.requests).toBeLessThan(10);
});

test.each([
  ["a 503 that stays", constant("", { status: 503 }), "answers with 503. Try again when the target is up"],
  [
    "a redirect",
    constant("", { status: 302, headers: { location: "/login" } }),
    "redirects (302), which is never followed",
  ],
  [
    "an HTML page",
    constant("<!doctype html>", { headers: { "content-type": "text/html" } }),
    "not answer like this API",
  ],
])("%s: the note says what the target does", async (_, target, said) => {
  expect((await runContract(target)).notes).toEqual([expect.stringContaining(said)]);
});

test.each([
  [{ code: "DEPTH_ZERO_SELF_SIGNED_CERT" }, "certificate is not trusted: name the authority's in NODE_EXTRA_CA_CERTS"],
  [{ code: "ECONNREFUSED" }, "no connection (ECONNREFUSED). Check its URL."],
  [new Error("bad port"), "no connection (bad port). Check its URL."],
])("a connection that fails for %j: the note says what to do", async (cause, said) => {
  const report = await runContract({
    ...provider(),
    fetch: () => Promise.reject(new TypeError("fetch failed", { cause })),
  });
  expect([report.verdict, report.requests]).toEqual(["incomplete", 1]);
  expect(report.notes).toEqual([expect.stringContaining(said)]);
});

test("a target that never answers is given up", async () => {
  const report = await runContract(await serving(() => undefined), { timeoutMs: 200 });
  expect(report.verdict).toBe("incomplete");
  expect(report.notes.join()).toContain("no answer within 0.2 s");
});

test("a fetch that heeds no signal is given up too", async () => {
  const report = await runContract({ ...provider(), fetch: () => new Promise(() => undefined) }, { timeoutMs: 100 });
  expect(report.verdict).toBe("incomplete");
});

test("bodies that drip or do not end fail within bounded time", async () => {
  const head = { "content-type": "application/json" };
  const drips = await serving((_, response) => {
    response.writeHead(200, head);
    const timer = setInterval(() => response.write(" "), 20);
    response.on("close", () => clearInterval(timer));
  });
  const dripping = await runContract(drips, { timeoutMs: 300 });
  expect([failedIn(dripping), dripping.requests]).toEqual([["schema.complete"], 2]);
  expect(dripping.notes.join()).toContain("is not answered in full: the body did not end within 0.3 s. Check the URL.");
  const chunk = new TextEncoder().encode(" ".repeat(1024 * 1024));
  const endless = { ...provider(), fetch: () => Promise.resolve(new Response(forever(chunk), { headers: head })) };
  const report = await runContract(endless);
  expect(report.checks.find(({ id }) => id === "schema.complete")?.evidence[0]?.message).toContain(
    "longer than 32 MiB",
  );
});

test("one page that hangs fails, and the run ends soon", async () => {
  const target = provider(
    {},
    (serve) => (url, init) => (url.includes("page_no=2&") ? new Promise(() => undefined) : serve(url, init)),
  );
  const report = await runContract(target, { timeoutMs: 200 });
  expect(failedIn(report)).toEqual(["schema.complete"]);
  expect(report.notes.join()).toContain("not answered in full");
});

test("a target that stops answering leaves the verdict open", async () => {
  let requests = 0;
  const report = await runContract(
    provider({}, (serve) => (url, init) => (++requests > 50 ? Promise.reject(new Error("gone")) : serve(url, init))),
  );
  expect(report.verdict).toBe("incomplete");
  expect(report.notes.join()).toContain("stopped answering");
});

test("a wait longer than allowed, or a 429 that never ends, leaves the verdict open", async () => {
  const refused = `{"success":false,"errors":[{"code":971,"message":"slow down"}]}`;
  const long = await runContract(constant(refused, { status: 429, headers: { "retry-after": "86400" } }));
  expect([long.verdict, long.requests]).toEqual(["incomplete", 1]);
  expect(long.notes.join()).toContain("asks to wait 86400 s");
  const endless = await runContract(constant(refused, { status: 429, headers: { "retry-after": "0" } }));
  expect([endless.verdict, endless.requests]).toEqual(["incomplete", 3]);
});

test.each([
  [{ baseUrl: "" }, "baseUrl"],
  [{ baseUrl: "ftp://example.com" }, "http or https"],
  [{ baseUrl: "https://user:secret@example.com" }, "no user, password"],
  [{ baseUrl: "https://example.com/v4?key=secret" }, "no user, password, query"],
  [{ apiToken: "" }, "apiToken"],
  [{ apiToken: "two words" }, "visible ASCII"],
  [{ accountId: "../other" }, "one path segment"],
  [{ params: { meeting_id: "a/b" } }, "one path segment"],
])("a target of %j is refused before a request", async (wrong, said) => {
  const target = provider();
  const refusal = await runContract({ ...target, ...wrong }).catch((error: unknown) => error as Error);
  expect(refusal).toBeInstanceOf(UsageError);
  expect((refusal as Error).message).toContain(said);
  expect((refusal as Error).message).not.toContain("secret");
  expect(target.mock.requests).toEqual([]);
});

test.each([
  { maxRequests: 0 },
  { seed: 1.5 },
  { checks: ["pagin"] },
  { operations: ["nothing"] },
  { timeoutMs: 0 },
  { timeoutMs: 2 ** 31 },
  { maxWaitMs: -1 },
])("options of %j are refused", async (options) => {
  await expect(runContract(provider(), options)).rejects.toThrow(UsageError);
});

function forever(chunk: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });
}
