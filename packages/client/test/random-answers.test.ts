import { createMeetingsClient, MeetingsError, type ClientEvent } from "@rtk-meetings/client";
import { validators } from "@rtk-meetings/types/validate";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ids, path } from "./support/observed-client.js";
import { page } from "./support/raw-server.js";
import { spill } from "./support/spill.js";

const printed: unknown[] = [];

beforeEach(() => {
  printed.length = 0;
  for (const method of ["log", "info", "warn", "error", "debug"] as const) {
    vi.spyOn(console, method).mockImplementation((...values) => void printed.push(...values));
  }
});

afterEach(() => vi.restoreAllMocks());

const token = fc.stringMatching(/^[!-~]{12,40}$/);
const secret = fc.uuid();

/** Bodies of any shape, with the token anywhere and the secret where secrets stand. */
function bodies(token: string, secret: string): fc.Arbitrary<unknown> {
  const text = fc.oneof(
    fc.string(),
    fc.constant(token),
    fc.constant(`${token}&x=${encodeURIComponent(token)}`),
    fc.constant(btoa(token)),
  );
  const error = fc.record(
    {
      code: fc.oneof(fc.integer(), fc.double(), text, fc.constantFrom(null, 6003, 6111, {}, [])),
      message: fc.oneof(text, fc.constantFrom(null, {}, 5)),
      documentation_url: text,
      source: fc.oneof(fc.record({ pointer: text }), text, fc.constant(null)),
      error_chain: fc.array(fc.record({ code: fc.constantFrom(6111, 1), message: text }), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  );
  const storage = fc.constant({
    storage_config: { type: 5, secret, password: secret, access_key: secret, private_key: secret },
  });
  const json = fc.record(
    {
      success: fc.constantFrom(true, false, null, "true", 0),
      errors: fc.oneof(fc.array(fc.oneof(error, text, fc.constant(null))), error, text),
      error: fc.oneof(error, text, fc.constant(null)),
      message: fc.oneof(text, fc.constant(7)),
      data: fc.oneof(fc.array(fc.record({ title: text, recording_config: storage })), storage, text),
      paging: fc.oneof(fc.constant(page.paging), text, fc.constant(null)),
      [token]: text,
    },
    { requiredKeys: [] },
  );
  const whole = json.map((value) => JSON.stringify(value));
  return fc.oneof(
    whole,
    whole.map((value) => value.slice(0, -1)),
    fc.constant(`<html>${token}${secret}</html>`),
    fc.constant(""),
  );
}

const header = (token: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom(
      "0",
      "-1",
      "soon",
      "2147483648",
      "Thu, 01 Jan 1970 00:00:00 GMT",
      '"default";r=0;t=0',
      '"a";r=0;t=999',
      "0;r=0;t=",
    ),
    fc.constant(token),
    fc.stringMatching(/^[ -~]{0,30}$/),
  );

test("random answers: no crash, no untyped error, no token or secret anywhere", async () => {
  const statuses = fc.constantFrom(200, 200, 201, 204, 302, 400, 401, 403, 404, 408, 418, 429, 500, 503, 522, 599);
  const answers = fc.tuple(token, secret).chain(([token, secret]) =>
    fc.record({
      token: fc.constant(token),
      secret: fc.constant(secret),
      isFunction: fc.boolean(),
      mode: fc.constantFrom("report" as const, "throw" as const),
      answers: fc.array(
        fc.record({
          status: statuses,
          body: bodies(token, secret),
          headers: fc.dictionary(
            fc.constantFrom("retry-after", "ratelimit", "cf-ray", "location", "content-type", "www-authenticate"),
            header(token).filter((value) => value.trim() === value),
          ),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  );
  await fc.assert(
    fc.asyncProperty(answers, async ({ token, secret, isFunction, mode, answers }) => {
      const events: ClientEvent[] = [];
      let sent = 0;
      const client = createMeetingsClient({
        apiToken: isFunction ? () => token : token,
        ...ids,
        deadlineMs: 5_000,
        retry: { baseDelayMs: 0, maxRetryAfterMs: 0 },
        validate: { validators, mode },
        onEvent: (event) => events.push(event),
        fetch: () => {
          const { status, body, headers } = answers[sent++ % answers.length] ?? {};
          return Promise.resolve(
            new Response(status === 204 ? null : (body as string), { status: status ?? 200, headers: headers ?? {} }),
          );
        },
      });
      for (let call = 0; call < 2; call++) {
        const outcome = await client.GET(path).then(
          ({ error }) => error,
          (error: unknown) => error,
        );
        if (outcome !== undefined) expect(outcome).toBeInstanceOf(MeetingsError);
        const text = [spill(outcome), spill(events), spill(client), spill(printed)].join("\n");
        for (const hidden of [token, encodeURIComponent(token), btoa(token), secret]) {
          // What stands in every text anyhow is no leak.
          if (!spill([path, ids]).includes(hidden)) expect(text).not.toContain(hidden);
        }
      }
      expect(printed).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
