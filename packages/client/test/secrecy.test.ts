import { inspect } from "node:util";
import { createMeetingsClient, type ClientOptions } from "@rtk-meetings/client";
import { expect, test } from "vitest";
import { clientOfMock, clientOfServer, ids, path, rejection } from "./support/observed-client.js";
import { spill } from "./support/spill.js";

test("a token that the server echoes is masked", async () => {
  const { client, events } = await clientOfMock([{ kind: "echo-token" }]);
  const { error } = await client.GET(path);
  expect(error?.message).toContain("Bearer [token]");
  expect(spill([error, events])).not.toContain("mock-token");
});

test("also in percent-encoded and base64 form, in a header, and after it was replaced", async () => {
  const tokens = ["a/token+with=signs", "another/token+with=signs"];
  const asked = [...tokens];
  const forms = tokens.flatMap((token) => [
    token,
    encodeURIComponent(token),
    btoa(token),
    btoa(token).replace(/=+$/, ""),
  ]);
  const { client, events } = await clientOfServer(
    (_, response) =>
      response.writeHead(401, { "cf-ray": forms[0] ?? "" }).end(
        JSON.stringify({
          errors: forms.map((message) => ({ message, documentation_url: message, source: { pointer: message } })),
        }),
      ),
    { apiToken: () => asked.shift() ?? "" },
  );
  const { error } = await client.GET(path);
  const text = spill([error, events]);
  for (const form of forms) expect(text).not.toContain(form);
  expect(error?.errors).toHaveLength(8);
});

test("a failing fetch function that names the token", async () => {
  const fetch: ClientOptions["fetch"] = (_, init) =>
    Promise.reject(
      new TypeError(`cannot send ${JSON.stringify(init.headers)}`, { cause: new Error("Bearer s3cr3t-t0ken") }),
    );
  const client = createMeetingsClient({ apiToken: "s3cr3t-t0ken", ...ids, fetch, retry: false });
  const error = await rejection(client.GET(path));
  expect(spill(error)).not.toContain("s3cr3t-t0ken");
  expect((error as Error).message).toContain("cannot send");
});

test("the client, and what it is made of, show no token", async () => {
  const client = createMeetingsClient({ apiToken: "s3cr3t-t0ken", ...ids });
  expect(inspect(client, { depth: Infinity, showHidden: true, getters: true })).not.toContain("s3cr3t-t0ken");
  expect(JSON.stringify(client)).toBe(JSON.stringify({ pathParameters: client.pathParameters }));
  const swapped = await rejection(client.GET(path, { params: { path: { app_id: "s3cr3t-t0ken/" }, query: {} } }));
  expect(spill(swapped)).not.toContain("s3cr3t-t0ken");
});

test("a token function that fails with the token that it replaces", async () => {
  let asked = 0;
  const { client, events } = await clientOfMock([], {
    apiToken: () => {
      if (asked++ > 0) throw new Error("s3cr3t-t0ken has expired");
      return "s3cr3t-t0ken";
    },
  });
  const error = await rejection(client.GET(path));
  expect((error as Error).message).toContain("a function that failed: Error");
  expect(spill([error, events])).not.toContain("s3cr3t-t0ken");
});

test("a token as short as a letter garbles no event and no path", async () => {
  const { client, events } = await clientOfMock([{ kind: "status", status: 503 }], { apiToken: "e" });
  const { error } = await client.GET(path);
  expect(error).toMatchObject({ method: "GET", path, name: "ServerError" });
  expect(new Set(events.map(({ type }) => type))).toEqual(new Set(["request", "response", "retry", "wait"]));
});
