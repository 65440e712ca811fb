import { inspect } from "node:util";
import {
  ApiError,
  AuthenticationError,
  MeetingsError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
} from "@rtk-meetings/client";
import { expect, test } from "vitest";
import { clientOfMock, clientOfServer, path } from "./support/observed-client.js";
import { reply } from "./support/raw-server.js";

/** The error that a single answer gives. */
async function errorOf(status: number, body: unknown, headers?: Record<string, string>): Promise<ApiError> {
  const { client } = await clientOfServer((_, response) => reply(response, status, body, headers), { retry: false });
  const { error, response } = await client.GET(path);
  expect(response.status).toBe(status);
  if (!error) throw new Error("no error");
  return error;
}

const envelope = (...errors: unknown[]): object => ({ success: false, errors, messages: [], result: null });

test.each([
  [400, ApiError, "ApiError"],
  [401, AuthenticationError, "AuthenticationError"],
  [403, PermissionError, "PermissionError"],
  [404, NotFoundError, "NotFoundError"],
  [409, ApiError, "ApiError"],
  [422, ApiError, "ApiError"],
  [429, RateLimitError, "RateLimitError"],
  [500, ServerError, "ServerError"],
  [530, ServerError, "ServerError"],
  [599, ServerError, "ServerError"],
])("%i is its own class", async (status, expected, name) => {
  const error = await errorOf(status, envelope({ code: 10000, message: "Something" }));
  expect(error.constructor).toBe(expected);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toBeInstanceOf(MeetingsError);
  expect(error.name).toBe(name);
  expect(error.stack?.startsWith(`${name}: GET ${path}: ${status} Something (10000)`)).toBe(true);
  expect(error).toMatchObject({ status, method: "GET", path, attempts: 1, requestId: null });
});

test("shape A: everything that the envelope says", async () => {
  const body = envelope(
    {
      code: 1001,
      message: "First",
      documentation_url: "https://developers.cloudflare.com/1001",
      source: { pointer: "/page_no" },
    },
    { code: 1002, message: "Second" },
  );
  const error = await errorOf(400, body, { "cf-ray": "86610873f8d987a9-IAD" });
  expect(error.errors).toEqual([
    {
      code: 1001,
      message: "First",
      documentationUrl: "https://developers.cloudflare.com/1001",
      pointer: "/page_no",
    },
    { code: 1002, message: "Second" },
  ]);
  expect(error.requestId).toBe("86610873f8d987a9-IAD");
  expect(error.message).toContain("First (1001), Second (1002)");
});

test.each([
  ["B, the service's", { success: false, error: { code: 404, message: "No app" } }, [{ code: 404, message: "No app" }]],
  ["C, a bare message", { message: "Unauthorized" }, [{ code: 418, message: "Unauthorized" }]],
  ["A before B and C", { errors: [{ code: 1, message: "a" }], error: { message: "b" } }, [{ code: 1, message: "a" }]],
  ["B before C", { errors: [], error: { code: 2, message: "b" }, message: "c" }, [{ code: 2, message: "b" }]],
  ["codes that are no numbers", envelope({ code: "7003", message: "x" }), [{ code: 418, message: "x" }]],
  ["a code alone", envelope({ code: 7 }), [{ code: 7, message: "" }]],
  ["nothing usable", { errors: [null, 5, "x", [], {}], error: "no", message: 5 }, []],
  ["an array", [1, 2], []],
  ["null", null, []],
])("shape %s", async (_, body, expected) => {
  expect((await errorOf(418, body)).errors).toEqual(expected);
});

test.each(["html", "text", "empty"] as const)(
  "shape D, %s: the class follows the status, the text is left out",
  async (shape) => {
    const { client } = await clientOfMock([{ kind: "status", status: 502, shape }], { retry: false });
    const { error } = await client.GET(path);
    expect(error).toBeInstanceOf(ServerError);
    expect(error?.errors).toEqual([]);
    expect(error?.message).toBe(`GET ${path}: 502 without an error body`);
  },
);

test.each([
  ["6003", envelope({ code: 6003, message: "Invalid request headers" })],
  ["6111", envelope({ code: 6111, message: "Invalid format" })],
  ["6003, in shape B", { success: false, error: { code: 6003, message: "Invalid request headers" } }],
  ["6111 in a chain", envelope({ code: 9, message: "x", error_chain: [{ code: 6111, message: "y" }] })],
])("400 with code %s is an AuthenticationError", async (_, body) => {
  expect(await errorOf(400, body)).toBeInstanceOf(AuthenticationError);
});

test("other codes with the same digits are not", async () => {
  const body = envelope({ code: 60031, message: 'a "code":6003 in a text' }, { code: 16111, message: "x" });
  expect((await errorOf(400, body)).constructor).toBe(ApiError);
  expect((await errorOf(409, envelope({ code: 6003, message: "x" }))).constructor).toBe(ApiError);
});

test("403 names the permissions and is never retried", async () => {
  const { client, mock } = await clientOfMock([{ kind: "forbidden" }]);
  const { error } = await client.GET(path);
  expect(error).toBeInstanceOf(PermissionError);
  expect(error?.message).toContain("Realtime Admin or Realtime");
  expect(error?.isRetryable).toBe(false);
  expect(mock.requests).toHaveLength(1);
});

test("an error can be logged whole: toJSON, inspect", async () => {
  const error = await errorOf(404, envelope({ code: 7003, message: "Could not route" }), { "cf-ray": "ray" });
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "NotFoundError",
    message: `GET ${path}: 404 Could not route (7003)`,
    status: 404,
    method: "GET",
    path,
    errors: [{ code: 7003, message: "Could not route" }],
    requestId: "ray",
    attempts: 1,
    isRetryable: false,
  });
  expect(inspect(error)).toContain("requestId: 'ray'");
});

test("texts of a body stay on one line and short", async () => {
  const error = await errorOf(400, envelope({ code: 1, message: `a\r\nb\u0000\u202e${"x".repeat(5000)}` }));
  expect(error.message).not.toMatch(/\p{C}/u);
  expect(error.message.length).toBeLessThan(500);
  const many = await errorOf(400, envelope(...Array.from({ length: 500 }, (_, code) => ({ code, message: "m" }))));
  expect(many.errors.length).toBeLessThanOrEqual(20);
});

test("a body nested a million levels deep is an error like any other", async () => {
  const deep = `${"[".repeat(1e6)}${"]".repeat(1e6)}`;
  const chain = `${'[{"error_chain":'.repeat(1e5)}[]${"}]".repeat(1e5)}`;
  for (const text of [
    `{"errors":${deep}}`,
    `{"errors":${chain}}`,
    `{"errors":[{"code":1,"message":"m","x":${deep}}]}`,
  ]) {
    const { client } = await clientOfServer((_, response) => response.writeHead(400).end(text));
    expect((await client.GET(path)).error).toMatchObject({ name: "ApiError", status: 400 });
  }
});
