import { expect, test } from "vitest";
import { runContract } from "@rtk-meetings/contract";
import { checkOf, failedIn, provider } from "./provider.js";

test("others edit the list meanwhile: no failure, whatever the pace", async () => {
  for (const pace of [1, 3, 20]) {
    let requests = 0;
    const report = await runContract(
      provider({}, (serve, mock) => (url, init) => {
        requests++;
        if (requests % pace === 0) mock.meetings.insert();
        return serve(url, init);
      }),
    );
    expect(failedIn(report), `an insertion every ${pace} requests`).toEqual([]);
    expect(report.verdict).toBe("passed");
  }
});

test("a rule that compares answers sees no case while the list never stands still", async () => {
  const report = await runContract(
    provider({}, (serve, mock) => (url, init) => {
      mock.meetings.insert();
      return serve(url, init);
    }),
    { checks: ["paging.order"] },
  );
  expect(checkOf(report, "paging.order")).toMatchObject({ outcome: "not-exercised", cases: 0 });
  expect(checkOf(report, "paging.order").reason).toContain("changed during each attempt");
});

test("a 429 in the middle is waited out, and its header is judged", async () => {
  let requests = 0;
  const refused = JSON.stringify({
    success: false,
    errors: [{ code: 971, message: "slow down" }],
    messages: [],
    result: null,
  });
  const waits: number[] = [];
  let refusedAt = 0;
  const report = await runContract(
    provider({}, (serve) => (url, init) => {
      requests++;
      if (refusedAt > 0) waits.push(performance.now() - refusedAt);
      refusedAt = 0;
      if (requests !== 40) return serve(url, init);
      refusedAt = performance.now();
      const headers = { "content-type": "application/json", "retry-after": "1" };
      return Promise.resolve(new Response(refused, { status: 429, headers }));
    }),
  );
  expect(report.verdict).toBe("passed");
  expect(checkOf(report, "headers.retry-after")).toMatchObject({ outcome: "passed", cases: 1 });
  expect(waits[0]).toBeGreaterThan(900);
});

test("a rate limit's header paces the run", async () => {
  const report = await runContract(provider({ rateLimit: { quota: 150, windowSeconds: 1 } }));
  expect(report.verdict).toBe("passed");
  expect(checkOf(report, "headers.retry-after").outcome).toBe("not-exercised");
});

test("a failure of the edge that passes is no failure; one that stays is", async () => {
  const flaky = (times: number) => {
    let failures = 0;
    return provider({}, (serve) => (url, init) => {
      const fails = url.endsWith("page_no=2&per_page=10") && failures++ < times;
      const page = new Response("<h1>Bad gateway</h1>", { status: 502, headers: { "content-type": "text/html" } });
      return fails ? Promise.resolve(page) : serve(url, init);
    });
  };
  expect((await runContract(flaky(2))).verdict).toBe("passed");
  const report = await runContract(flaky(Infinity));
  expect(failedIn(report)).toContain("errors.server");
  expect(failedIn(report)).not.toContain("errors.shape");
});

test("unknown members and enum values warn, and fail only under strict", async () => {
  const target = (): ReturnType<typeof provider> =>
    provider({}, (serve) => async (url, init) => {
      const response = await serve(url, init);
      const text = (await response.text())
        .replaceAll(`"H264"`, `"VP9"`)
        .replaceAll(`"persist_chat":`, `"waiting_room":`);
      return new Response(text, response);
    });
  const report = await runContract(target());
  expect(report.verdict).toBe("passed");
  expect(checkOf(report, "schema.unknown-members")).toMatchObject({ outcome: "warned" });
  expect(checkOf(report, "schema.unknown-values").evidence[0]).toMatchObject({
    expected: "H264 | VP8",
    received: '"VP9"',
  });
  expect(failedIn(await runContract(target(), { strict: true }))).toEqual([
    "schema.unknown-members",
    "schema.unknown-values",
  ]);
});
