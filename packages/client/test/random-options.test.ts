import { createMeetingsClient, MeetingsError } from "@rtk-meetings/client";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ids, path } from "./support/observed-client.js";
import { page } from "./support/raw-server.js";
import { spill } from "./support/spill.js";

test("random options: accepted, or refused with a typed error", async () => {
  const value = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withTypedArray: true });
  const names = [
    ...["apiToken", "accountId", "appId", "baseUrl", "allowInsecure", "fetch", "timeoutMs", "deadlineMs", "retry"],
    ...["pace", "maxBodyBytes", "validate", "onEvent", "headers"],
  ];
  const retry = fc.dictionary(fc.constantFrom("attempts", "baseDelayMs", "maxDelayMs", "maxRetryAfterMs"), value);
  const options = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 2 });
  const init = fc.dictionary(fc.constantFrom("params", "signal", "timeoutMs", "deadlineMs", "headers"), value, {
    maxKeys: 2,
  });
  const query = fc.dictionary(fc.constantFrom("page_no", "per_page", "start_time", "search", "status", "x"), value, {
    maxKeys: 2,
  });
  const known = { apiToken: "s3cr3t-t0ken", ...ids, fetch: () => Promise.resolve(Response.json(page)) };
  await fc.assert(
    fc.asyncProperty(options, fc.option(retry), init, query, async (given, retry, init, query) => {
      const call = async (): Promise<unknown> => {
        const client = createMeetingsClient({ ...known, ...given, ...(retry && { retry }) });
        return client.GET(path, { params: { query }, ...init });
      };
      const outcome = await call().then(
        () => undefined,
        (error: unknown) => error,
      );
      if (outcome === undefined) return;
      expect(outcome).toBeInstanceOf(MeetingsError);
      expect(spill(outcome)).not.toContain("s3cr3t-t0ken");
    }),
    { numRuns: 500 },
  );
});
