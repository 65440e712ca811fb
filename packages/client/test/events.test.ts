import { ProtocolError, unwrap, type ClientEvent } from "@rtk-meetings/client";
import type { Fault } from "@rtk-meetings/mock";
import { validators } from "@rtk-meetings/types/validate";
import { expect, test, vi } from "vitest";
import { clientOfMock, path, rejection } from "./support/observed-client.js";

const findingsOf = (events: readonly ClientEvent[]) =>
  events.flatMap((event) => (event.type === "finding" ? [event] : []));

test("each event names its call by template and attempt, and nothing of its query", async () => {
  const { client, events } = await clientOfMock([
    { kind: "status", status: 503, headers: { "cf-ray": "ray-1" }, times: 1 },
  ]);
  await client.GET(path, { params: { query: { search: "private" } } });
  expect(events.map(({ type }) => type)).toEqual(["request", "response", "retry", "wait", "request", "response"]);
  expect(events.map(({ attempt }) => attempt)).toEqual([1, 1, 1, 1, 2, 2]);
  for (const event of events) expect(event).toMatchObject({ method: "GET", path });
  expect(events[1]).toEqual({
    type: "response",
    method: "GET",
    path,
    attempt: 1,
    status: 503,
    requestId: "ray-1",
    durationMs: expect.any(Number) as number,
  });
  expect(JSON.stringify(events)).not.toContain("private");
});

test("what fails in onEvent does not reach the call", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const listeners: (() => unknown)[] = [
    () => {
      throw new Error("from the listener");
    },
    () => Promise.reject(new Error("from the listener")),
  ];
  for (const onEvent of listeners) {
    const { client } = await clientOfMock([], { onEvent });
    unwrap(await client.GET(path));
  }
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

const broken: Fault = {
  kind: "edit",
  edit: (body) => {
    const page = body as { data: Record<string, unknown>[] };
    const [first = {}] = page.data;
    Object.assign(first, {
      id: "hunter2",
      status: "PAUSED",
      extra: "hunter2",
      recording_config: { storage_config: { type: "aws", secret: "hunter2" } },
    });
    return page;
  },
};

test("without validate a body is trusted", async () => {
  const { client, events } = await clientOfMock([broken]);
  expect(unwrap(await client.GET(path)).data[0]?.id).toBe("hunter2");
  expect(findingsOf(events)).toEqual([]);
});

test("mode report: findings become events, without values, and the data arrives", async () => {
  const { client, events } = await clientOfMock([broken], { validate: { validators, mode: "report" } });
  expect(unwrap(await client.GET(path)).data).toHaveLength(25);
  const findings = findingsOf(events);
  expect(findings.map(({ finding }) => [finding.severity, finding.pointer])).toEqual(
    expect.arrayContaining([
      ["error", "/data/0/id"],
      ["warning", "/data/0/status"],
      ["warning", "/data/0/extra"],
      ["warning", "/data/0/recording_config/storage_config/secret"],
    ]),
  );
  expect(findings[0]).toMatchObject({ path, attempt: 1, requestId: expect.any(String) as string });
  expect(JSON.stringify(events)).not.toContain("hunter2");
});

test("mode throw: a ProtocolError with the findings, not retried", async () => {
  const { client, mock, events } = await clientOfMock([broken], { validate: { validators, mode: "throw" } });
  const error = (await rejection(client.GET(path))) as ProtocolError;
  expect(error).toBeInstanceOf(ProtocolError);
  expect(error.findings?.filter(({ severity }) => severity === "error")).toMatchObject([
    { pointer: "/data/0/id", keyword: "format" },
  ]);
  expect(error.message).toContain("/data/0/id must match format");
  expect(JSON.stringify(error)).not.toContain("hunter2");
  expect(findingsOf(events)).toHaveLength(error.findings?.length ?? 0);
  expect(mock.requests).toHaveLength(1);
});

test("mode throw ignores warnings", async () => {
  const odd: Fault = { kind: "edit", edit: (body) => ({ ...(body as object), extra: 1 }) };
  const { client, events } = await clientOfMock([odd], { validate: { validators, mode: "throw" } });
  unwrap(await client.GET(path));
  expect(findingsOf(events)).toHaveLength(1);
});

test("only 200 bodies are validated, and an operation may lack a validator", async () => {
  const error = await clientOfMock([{ kind: "forbidden" }], { validate: { validators, mode: "throw" } });
  expect((await error.client.GET(path)).error).toMatchObject({ status: 403 });
  const lacking = await clientOfMock([broken], { validate: { validators: {}, mode: "throw" } });
  unwrap(await lacking.client.GET(path));
});

test("what a validator throws reaches the caller as it is, and is not retried", async () => {
  const bug = new Error("a bug in the validator");
  const fail = (): never => {
    throw bug;
  };
  const { client, mock } = await clientOfMock([], {
    validate: { validators: { get_all_meetings: fail }, mode: "report" },
  });
  expect(await rejection(client.GET(path))).toBe(bug);
  expect(mock.requests).toHaveLength(1);
});
