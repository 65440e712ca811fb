import { createGzip, gzipSync } from "node:zlib";
import { ApiError, ProtocolError, ServerError, unwrap } from "@rtk-meetings/client";
import type { Fault } from "@rtk-meetings/mock";
import { expect, test } from "vitest";
import { clientOfMock, clientOfServer, observe, path, rejection } from "./support/observed-client.js";
import { page, reply } from "./support/raw-server.js";

async function refusal(faults: readonly Fault[]): Promise<unknown> {
  const { client, mock } = await clientOfMock(faults);
  const error = await rejection(client.GET(path));
  expect(mock.requests).toHaveLength(1);
  return error;
}

const noJson = /: 20[04] without a JSON body$/;
const noSuccess = /: 200 without success$/;
const noData = /: 200 without \/data$/;
const noPaging = /: 200 without \/paging$/;

test.each<[string, Fault, RegExp]>([
  ["HTML", { kind: "html" }, noJson],
  ["an empty body", { kind: "empty" }, noJson],
  ["204", { kind: "empty", status: 204 }, noJson],
  ["JSON cut off", { kind: "invalid-json" }, noJson],
  ["two JSON texts", { kind: "invalid-json", text: "{}{}" }, noJson],
  ["a list without data", { kind: "edit", edit: (body) => ({ ...(body as object), data: undefined }) }, noData],
  ["data that is no array", { kind: "edit", edit: (body) => ({ ...(body as object), data: {} }) }, noData],
  ["a list without paging", { kind: "edit", edit: (body) => ({ ...(body as object), paging: undefined }) }, noPaging],
  ["paging null", { kind: "edit", edit: (body) => ({ ...(body as object), paging: null }) }, noPaging],
  ["paging that is no object", { kind: "edit", edit: (body) => ({ ...(body as object), paging: "x" }) }, noPaging],
  ["null", { kind: "edit", edit: () => null }, noData],
  ["a number", { kind: "edit", edit: () => 5 }, noData],
  ["an array", { kind: "edit", edit: () => [] }, noData],
  [
    "success: false and nothing else",
    { kind: "edit", edit: (body) => ({ ...(body as object), success: false }) },
    noSuccess,
  ],
  [
    "success that is no boolean",
    { kind: "edit", edit: (body) => ({ ...(body as object), success: "yes" }) },
    noSuccess,
  ],
])("%s under 200 is a ProtocolError, not retried", async (_, fault, message) => {
  const error = await refusal([fault]);
  expect(error).toBeInstanceOf(ProtocolError);
  expect(error).not.toBeInstanceOf(ApiError);
  expect((error as Error).message).toMatch(message);
});

test.each([301, 302, 303, 307, 308])("%i is not followed", async (status) => {
  const error = await refusal([{ kind: "redirect", status }]);
  expect(error).toBeInstanceOf(ProtocolError);
  expect((error as Error).message).toBe(`GET ${path}: ${status} is a redirect`);
});

test("a redirect that a browser hides, or that a fetch function followed, is refused as well", async () => {
  for (const disguise of [
    { status: 0, ok: false, type: "opaqueredirect" },
    { status: 200, ok: true, redirected: true },
  ]) {
    const fetch = (): Promise<Response> => {
      const response = Response.json(page);
      for (const [name, value] of Object.entries(disguise)) Object.defineProperty(response, name, { value });
      return Promise.resolve(response);
    };
    const error = await rejection(observe("https://example.com", { fetch }).client.GET(path));
    expect(error).toBeInstanceOf(ProtocolError);
    expect((error as Error).message).toContain("is a redirect");
  }
});

test.each(["envelope", "generic"] as const)(
  "success: false under 200 with an error, shape %s: an ApiError",
  async (shape) => {
    const { client, mock } = await clientOfMock([{ kind: "success-false", shape }]);
    const { error, response } = await client.GET(path);
    expect(error?.constructor).toBe(ApiError);
    expect(error).toMatchObject({
      status: 200,
      errors: [{ code: 10000, message: "Something went wrong" }],
      isRetryable: false,
    });
    expect(response.status).toBe(200);
    expect(mock.requests).toHaveLength(1);
  },
);

test("an error body under a redirect or without data: an ApiError", async () => {
  const body = { message: "moved" };
  for (const status of [200, 302]) {
    const { client } = await clientOfServer((_, response) => reply(response, status, body, { location: "/x" }));
    expect((await client.GET(path)).error).toMatchObject({ name: "ApiError", status, errors: [{ message: "moved" }] });
  }
});

test("a page may lack success, and hold a BOM, unknown members and integral floats", async () => {
  const { client } = await clientOfServer((_, response) => {
    response.end('\ufeff{"data":[{"x":1}],"paging":{"total_count":1.0,"start_offset":1e0,"end_offset":1},"y":2}');
  });
  expect(unwrap(await client.GET(path))).toMatchObject({ data: [{ x: 1 }], paging: { total_count: 1 } });
});

test("characters that are cut between two chunks arrive whole", async () => {
  const bytes = Buffer.from(JSON.stringify({ ...page, data: [{ title: "Wöchentliche 会议 🗓" }] }));
  const { client } = await clientOfServer((_, response) => {
    let at = 0;
    const next = (): void => {
      if (at === bytes.length) response.end();
      else response.write(bytes.subarray(at, ++at), () => setImmediate(next));
    };
    next();
  });
  expect(unwrap(await client.GET(path)).data).toEqual([{ title: "Wöchentliche 会议 🗓" }]);
});

test("a body of exactly maxBodyBytes passes, one byte more does not", async () => {
  const text = JSON.stringify(page);
  const { client, server } = await clientOfServer((_, response) => response.end(text), { maxBodyBytes: text.length });
  unwrap(await client.GET(path));
  const strict = observe(server.url, { maxBodyBytes: text.length - 1 });
  const error = await rejection(strict.client.GET(path));
  expect(error).toBeInstanceOf(ProtocolError);
  expect((error as Error).message).toContain(`longer than ${text.length - 1} bytes`);
  expect(server.requests).toHaveLength(2);
});

test("what counts is the decoded size, and error bodies count", async () => {
  const bomb = gzipSync(Buffer.alloc(3_000_000, " "));
  for (const status of [200, 503]) {
    const { client, server } = await clientOfServer(
      (_, response) => response.writeHead(status, { "content-encoding": "gzip" }).end(bomb),
      { maxBodyBytes: 1_000_000 },
    );
    const error = await rejection(client.GET(path));
    expect(error).toBeInstanceOf(ProtocolError);
    expect(error).not.toBeInstanceOf(ServerError);
    expect(server.requests).toHaveLength(1);
  }
});

test("an endless body is given up, and its connection closed", async () => {
  const { client, server } = await clientOfServer(
    (_, response) => {
      const endless = createGzip();
      endless.pipe(response.writeHead(200, { "content-encoding": "gzip" }));
      const more = (): void => {
        while (!response.destroyed && endless.write(Buffer.alloc(65_536)));
        if (!response.destroyed) endless.once("drain", more);
      };
      more();
    },
    { maxBodyBytes: 500_000 },
  );
  expect(await rejection(client.GET(path))).toBeInstanceOf(ProtocolError);
  await server.disconnected();
});

test("the default limit is 32 MiB", async () => {
  const { client } = await clientOfServer((_, response, number) =>
    response.end(JSON.stringify(page).padEnd(2 ** 25 + number - 1)),
  );
  unwrap(await client.GET(path));
  expect(await rejection(client.GET(path))).toBeInstanceOf(ProtocolError);
});

test("no part of a body gets into an error", async () => {
  const { client } = await clientOfServer((_, response) => response.end('{"secret":"hunter2",'));
  const error = await rejection(client.GET(path));
  expect(`${String(error)} ${JSON.stringify(error)} ${(error as Error).stack}`).not.toContain("hunter2");
  expect((error as Error).cause).toBeUndefined();
});
