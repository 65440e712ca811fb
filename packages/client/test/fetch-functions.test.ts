import { ConnectionError, ProtocolError, TimeoutError, type ClientOptions } from "@rtk-meetings/client";
import { expect, test } from "vitest";
import { observe, path, rejection } from "./support/observed-client.js";
import { page } from "./support/raw-server.js";

type FetchFunction = NonNullable<ClientOptions["fetch"]>;

/** How a call ends whose fetch function does this; and how often it was asked. */
async function endOf(fetch: () => unknown): Promise<readonly [error: Error, asked: number]> {
  let asked = 0;
  const { client } = observe("https://example.com", {
    timeoutMs: 100,
    fetch: (() => {
      asked++;
      return fetch();
    }) as FetchFunction,
  });
  const error = await rejection(client.GET(path));
  return [error as Error, asked];
}

const json = { ok: true, status: 200, json: () => Promise.resolve(page) };

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a string", "page"],
  ["a stand-in without headers", json],
  ["a stand-in without a body", { ...json, headers: new Headers() }],
  ["a body that is no web stream", { ...json, headers: new Headers(), body: { on: () => undefined } }],
])("a fetch function that returns %s: a ProtocolError that says so, not retried", async (_, answer) => {
  const [error, asked] = await endOf(() => Promise.resolve(answer));
  expect(error).toBeInstanceOf(ProtocolError);
  expect(error.message).toBe(`GET ${path}: fetch must return a web Response`);
  expect(asked).toBe(1);
});

test.each<[unknown, string]>([
  [new Error("broken"), "broken"],
  ["a text", "a text"],
  [undefined, "no connection"],
  [null, "no connection"],
  [{ message: {} }, "no connection"],
  [Object.create(null), "no connection"],
  [new TypeError("fetch failed", { cause: { code: "ECONNREFUSED" } }), "fetch failed ECONNREFUSED"],
  [new TypeError("fetch failed", { cause: new Error("bad port") }), "fetch failed bad port"],
])("a fetch function that throws %o: a ConnectionError, retried", async (thrown, message) => {
  const [error, asked] = await endOf(() => {
    throw thrown;
  });
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.message).toBe(`GET ${path}: ${message}`);
  expect(asked).toBe(3);
});

test("a fetch function that never settles and heeds no signal is bounded by timeoutMs", async () => {
  const [error, asked] = await endOf(() => new Promise(() => undefined));
  expect(error).toBeInstanceOf(TimeoutError);
  expect(asked).toBe(3);
});

test("a body that is read already, breaks, or holds no bytes: a ConnectionError", async () => {
  const used = async (): Promise<Response> => {
    const response = Response.json(page);
    await response.text();
    return response;
  };
  const stream = (start: (controller: ReadableStreamDefaultController<unknown>) => void) => (): Response =>
    new Response(new ReadableStream({ start }) as ReadableStream<Uint8Array>);
  for (const fetch of [
    used,
    stream((body) => body.error("cut")),
    stream((body) => {
      body.enqueue("text");
      body.close();
    }),
  ]) {
    expect((await endOf(fetch))[0]).toBeInstanceOf(ConnectionError);
  }
});
