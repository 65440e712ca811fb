import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createMockApi } from "../src/index.js";
import { handlers } from "../src/msw.js";
import { errorOf } from "./fault-cases/case.js";
import { credentials, meetingsPath } from "./support.js";

const mock = createMockApi();
const server = setupServer(
  ...handlers(mock),
  http.get("https://example.com/", () => HttpResponse.text("mine")),
);
const url = `https://api.cloudflare.com/client/v4${meetingsPath}`;

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => mock.faults.clear());
afterAll(() => server.close());

test("calls to the API are answered from the mock", async () => {
  const response = await fetch(`${url}?per_page=2`, { headers: credentials });
  expect(await response.json()).toMatchObject({ success: true, paging: { total_count: 137, end_offset: 2 } });
  expect(mock.requests.at(-1)).toMatchObject({ method: "GET", url: `${url}?per_page=2`, status: 200 });
});

test("so are those that the API refuses", async () => {
  expect((await fetch(url)).status).toBe(400);
  expect((await fetch(url, { method: "POST", headers: credentials })).status).toBe(405);
  expect((await fetch("https://api.cloudflare.com/client/v4/zones", { headers: credentials })).status).toBe(404);
});

test("other hosts are left to other handlers", async () => {
  expect(await (await fetch("https://example.com/")).text()).toBe("mine");
});

test("a broken connection fails as in a network", async () => {
  mock.faults.add({ kind: "reset" });
  expect(await errorOf(fetch(url, { headers: credentials }))).toBeInstanceOf(TypeError);
});

test("faults in the body come through", async () => {
  mock.faults.add({ kind: "cut-body" });
  const response = await fetch(url, { headers: credentials });
  expect(await errorOf(response.text())).toBeInstanceOf(Error);
});
