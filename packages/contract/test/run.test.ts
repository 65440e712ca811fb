import { expect, test } from "vitest";
import { runContract } from "@rtk-meetings/contract";
import { checkOf, failedIn, ids, provider, token } from "./provider.js";

test("the mock keeps the contract, and every rule but that about 429 sees a case", async () => {
  const target = provider();
  const report = await runContract(target);
  expect(report.verdict).toBe("passed");
  expect(failedIn(report)).toEqual([]);
  expect(report.checks.filter(({ outcome }) => outcome === "not-exercised").map(({ id }) => id)).toEqual([
    "headers.retry-after",
  ]);
  expect(report.checks.every(({ outcome, cases }) => outcome === "not-exercised" || cases > 0)).toBe(true);
  expect(report.requests).toBe(target.mock.requests.length);
  expect(report.requests).toBeLessThanOrEqual(300);
});

test("check ids are unique, and of the family that they name", async () => {
  const { checks } = await runContract(provider(), { maxRequests: 1 });
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  expect(checks.filter(({ id, family }) => !id.startsWith(`${family}.`))).toEqual([]);
  expect(new Set(checks.map(({ family }) => family))).toEqual(
    new Set(["schema", "params", "auth", "errors", "headers", "paging", "filter", "security", "consumer"]),
  );
});

test("only GET requests for the configured account and app carry the token", async () => {
  const sent: { url: string; method: string; authorization: string | null }[] = [];
  await runContract(
    provider({}, (serve) => (url, init) => {
      const authorization = new Headers(init.headers).get("authorization");
      sent.push({ url, method: init.method ?? "", authorization });
      return serve(url, init);
    }),
  );
  expect(new Set(sent.map(({ method }) => method))).toEqual(new Set(["GET"]));
  expect(sent.filter(({ url }) => url.includes(token))).toEqual([]);
  expect(sent.some(({ url, authorization }) => url.includes(ids.appId) && authorization === `Bearer ${token}`)).toBe(
    true,
  );
});

test("the same seed sends the same requests; another seed sends others", async () => {
  const urlsOf = async (seed: number): Promise<string[]> => {
    const target = provider();
    await runContract(target, { seed });
    return target.mock.requests.map(({ url }) => url);
  };
  const first = await urlsOf(5);
  expect(await urlsOf(5)).toEqual(first);
  expect(await urlsOf(6)).not.toEqual(first);
});

test.each([1, 20, 60, 150])("a budget of %d requests is kept", async (maxRequests) => {
  const target = provider({ meetings: 1000 });
  const report = await runContract(target, { maxRequests });
  expect(target.mock.requests.length).toBeLessThanOrEqual(maxRequests);
  expect(failedIn(report)).toEqual([]);
});

test("a budget that does not reach to a main rule leaves the verdict open", async () => {
  const report = await runContract(provider(), { maxRequests: 10 });
  expect(report.verdict).toBe("incomplete");
  expect(report.notes.join()).toContain("budget of 10 requests");
});

test("a budget that reaches to the main rules suffices for a verdict", async () => {
  const report = await runContract(provider(), { maxRequests: 90 });
  expect(report.verdict).toBe("passed");
  expect(checkOf(report, "filter.combinations").outcome).toBe("not-exercised");
});

test("every item of a few thousand is read", async () => {
  const { coverage } = await runContract(provider({ meetings: 2_500 }), { checks: ["schema"] });
  expect(coverage.operations[0]?.items).toEqual({ read: 2500, of: 2500 });
});

test("a list too large to be read is read in part: rules about the whole of it see no case", async () => {
  const report = await runContract(provider({ meetings: 20_000 }));
  expect(report.verdict).toBe("passed");
  expect(checkOf(report, "paging.union")).toMatchObject({ outcome: "not-exercised", cases: 0 });
  expect(checkOf(report, "paging.union").reason).toMatch(/of 20000 items were read/);
  expect(report.coverage.operations[0]?.items?.of).toBe(20_000);
});

test("an empty list cannot pass: no item was ever filtered", async () => {
  const report = await runContract(provider({ meetings: 0 }));
  expect(report.verdict).toBe("incomplete");
  expect(checkOf(report, "filter.matching")).toMatchObject({ outcome: "not-exercised", core: true });
});

test.each(["schema", "headers", "errors", "security", "auth", "params", "paging", "filter", "consumer"])(
  "the family %s can be run alone",
  async (family) => {
    const report = await runContract(provider(), { checks: [family] });
    expect(report.verdict).toBe("passed");
    expect(new Set(report.checks.map((check) => check.family))).toEqual(new Set([family]));
  },
);

test("one check can be run alone", async () => {
  const report = await runContract(provider(), { checks: ["filter.range"] });
  expect(report.checks.map(({ id, outcome }) => [id, outcome])).toEqual([["filter.range", "passed"]]);
});

test("coverage names what was not met", async () => {
  const { coverage } = await runContract(provider());
  const [operation] = coverage.operations;
  expect(operation?.members.missing).toEqual([]);
  expect(operation?.enumValues.missing).toEqual([]);
  expect(operation?.statuses.missing).toContain("429");
  expect(coverage.percent).toBeGreaterThan(90);
});

test("a run in which no check saw a case cannot pass", async () => {
  expect((await runContract(provider(), { checks: ["headers.retry-after"] })).verdict).toBe("incomplete");
  expect((await runContract(provider(), { checks: ["paging.union"], maxRequests: 1 })).verdict).toBe("incomplete");
});

test("bail ends a run at its first failure", async () => {
  const target = provider({ pastEnd: "repeat-last" });
  const whole = await runContract(provider({ pastEnd: "repeat-last" }));
  const report = await runContract(target, { bail: true });
  expect(report.verdict).toBe("failed");
  expect(report.requests).toBeLessThan(whole.requests);
});
