import {
  AuthenticationError,
  createMeetingsClient,
  InvalidRequestError,
  TimeoutError,
  unwrap,
} from "@rtk-meetings/client";
import { expect, test } from "vitest";
import {
  apiToken as good,
  clientOfMock,
  clientOfServer,
  ids,
  path,
  quick,
  rejection,
} from "./support/observed-client.js";
import { page, reply } from "./support/raw-server.js";
import { spill } from "./support/spill.js";

const unauthorized = { success: false, errors: [{ code: 10000, message: "Authentication error" }] };

/** A token function that gives one token after the other, the last one for ever. */
function tokens(...list: (string | Promise<string>)[]) {
  const asked: unknown[] = [];
  const apiToken = (): string | Promise<string> => list[Math.min(asked.push(list), list.length) - 1] ?? "";
  return { apiToken, asked };
}

test("a fixed token that is refused: AuthenticationError after one request", async () => {
  const { client, mock } = await clientOfMock([], { apiToken: "wrong" });
  expect((await client.GET(path)).error).toBeInstanceOf(AuthenticationError);
  expect(mock.requests).toHaveLength(1);
});

test("a token function is asked when needed, and its token kept until refused", async () => {
  const { apiToken, asked } = tokens(good);
  const { client } = await clientOfMock([], { apiToken });
  expect(asked).toHaveLength(0);
  for (let call = 0; call < 3; call++) unwrap(await client.GET(path));
  expect(asked).toHaveLength(1);
});

test.each([
  [401, unauthorized],
  [400, { success: false, errors: [{ code: 6003, message: "x", error_chain: [{ code: 6111, message: "y" }] }] }],
])("after a %i it is asked again once and the call replayed", async (status, body) => {
  const { apiToken, asked } = tokens("old", "new");
  const { client, server, events } = await clientOfServer(
    (request, response) => {
      if (request.headers.authorization === "Bearer new") reply(response, 200);
      else reply(response, status, body);
    },
    { apiToken, retry: false },
  );
  unwrap(await client.GET(path));
  expect(asked).toHaveLength(2);
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer old", "Bearer new"]);
  expect(events.map(({ type, attempt }) => [type, attempt])).toEqual([
    ["request", 1],
    ["response", 1],
    ["refresh", 1],
    ["request", 1],
    ["response", 1],
  ]);
});

test("a new token that is refused as well: AuthenticationError, no third request", async () => {
  const { apiToken, asked } = tokens("old", "new", "newest");
  const { client, server } = await clientOfServer((_, response) => reply(response, 401, unauthorized), { apiToken });
  expect((await client.GET(path)).error).toMatchObject({ name: "AuthenticationError", attempts: 1 });
  expect(server.requests).toHaveLength(2);
  expect(asked).toHaveLength(2);
});

test("a replay leaves all attempts to the retries", async () => {
  const { apiToken } = tokens("old", "new");
  const { client, server } = await clientOfServer(
    (request, response) => reply(response, request.headers.authorization === "Bearer new" ? 503 : 401, {}),
    { apiToken, retry: { ...quick, attempts: 3 } },
  );
  expect((await client.GET(path)).error).toMatchObject({ status: 503, attempts: 3 });
  expect(server.requests).toHaveLength(4);
});

test("parallel calls ask once at first, and once more when all are refused", async () => {
  const { apiToken, asked } = tokens("old", "new");
  const { client, server } = await clientOfServer(
    (request, response) => {
      if (request.headers.authorization === "Bearer new") reply(response, 200);
      else reply(response, 401, unauthorized);
    },
    { apiToken },
  );
  const results = await Promise.all(Array.from({ length: 50 }, () => client.GET(path)));
  expect(results.every(({ data }) => data)).toBe(true);
  expect(asked).toHaveLength(2);
  expect(server.requests).toHaveLength(100);
});

test("a late refusal of a token that was replaced meanwhile replays without asking", async () => {
  const { apiToken, asked } = tokens("old", "new", "newest");
  const late: (() => void)[] = [];
  const { client, server } = await clientOfServer(
    (request, response, number) => {
      if (request.headers.authorization === "Bearer new") reply(response, 200);
      else if (number === 1) late.push(() => reply(response, 401, unauthorized));
      else reply(response, 401, unauthorized);
    },
    { apiToken },
  );
  const slow = client.GET(path);
  await expect.poll(() => server.requests.length).toBe(1);
  unwrap(await client.GET(path));
  expect(asked).toHaveLength(2);
  late[0]?.();
  unwrap(await slow);
  expect(asked).toHaveLength(2);
});

test("the same token again is a replacement too: parallel refusals still ask once", async () => {
  const { apiToken, asked } = tokens("same");
  const { client } = await clientOfServer((_, response) => reply(response, 401, unauthorized), { apiToken });
  const results = await Promise.all(Array.from({ length: 20 }, () => client.GET(path)));
  expect(results.every(({ error }) => error instanceof AuthenticationError)).toBe(true);
  expect(asked).toHaveLength(2);
});

test("a token function that fails: InvalidRequestError, and the next call asks anew", async () => {
  let asked = 0;
  const apiToken = (): string => {
    if (asked++ === 0) JSON.parse("cfut_secret");
    return good;
  };
  const { client, mock } = await clientOfMock([], { apiToken });
  const error = await rejection(client.GET(path));
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error).toMatchObject({ parameter: "apiToken" });
  expect((error as Error).message).toContain("a function that failed: SyntaxError");
  expect(spill(error)).not.toContain("cfut_secret");
  expect(mock.requests).toHaveLength(0);
  unwrap(await client.GET(path));
  expect(asked).toBe(2);
});

test("a token function that never answers is bounded by deadlineMs, and the next call asks anew", async () => {
  const { apiToken, asked } = tokens(new Promise(() => undefined), good);
  const { client } = await clientOfMock([], { apiToken });
  expect(await rejection(client.GET(path, { deadlineMs: 30 }))).toBeInstanceOf(TimeoutError);
  expect(asked).toHaveLength(1);
  unwrap(await client.GET(path));
  expect(asked).toHaveLength(2);
});

const unfit = ["", " ", "a b", "a\n", "\ttoken", "tökén", "a\u0000", "\u{1F511}", undefined, null, 5, {}] as never[];

test.each(unfit)("an unfit token, %j, is refused at creation and not repeated", (apiToken) => {
  let error: unknown;
  try {
    createMeetingsClient({ apiToken, ...ids });
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error).toMatchObject({ parameter: "apiToken" });
  if (typeof apiToken === "string" && (apiToken as string).length > 1)
    expect((error as Error).message).not.toContain(apiToken);
});

test.each(unfit)("an unfit token from a function, %j, is refused before anything is sent", async (token) => {
  const { client, mock } = await clientOfMock([], { apiToken: () => token });
  const error = await rejection(client.GET(path));
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect(error).toMatchObject({ parameter: "apiToken" });
  expect(mock.requests).toHaveLength(0);
});

test("every visible ASCII character may stand in a token", async () => {
  const apiToken = String.fromCharCode(...Array.from({ length: 94 }, (_, index) => index + 33));
  const { client, server } = await clientOfServer((_, response) => reply(response, 200, page), { apiToken });
  unwrap(await client.GET(path));
  expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${apiToken}`);
});
