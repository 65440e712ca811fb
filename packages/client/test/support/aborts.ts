/** Aborts a call in each of its phases, says what came of it, and must then exit by itself. */
import { createMeetingsClient, type ClientOptions } from "@rtk-meetings/client";
import { createMockApi, type Fault } from "@rtk-meetings/mock";
import { listMeetingsPath } from "@rtk-meetings/types";

const ids = { accountId: "023e105f4ecef8ad9ca31a8372d0c353", appId: "14a396e7-ca44-4937-bf1f-050a69118543" };

interface Phase {
  readonly fault?: Fault;
  readonly options?: Partial<ClientOptions>;
  /** How many calls go before the one that is aborted. */
  readonly before?: number;
}

const phases: Phase[] = [
  { fault: { kind: "stall-headers" } },
  { fault: { kind: "stall-body" } },
  {
    fault: { kind: "status", status: 503 },
    options: { retry: { baseDelayMs: 1e9, maxDelayMs: 1e9 }, deadlineMs: Infinity },
  },
  { fault: { kind: "rate-limited", retryAfter: 50 } },
  { fault: { kind: "status", status: 404, headers: { Ratelimit: '"default";r=0;t=50' } }, before: 1 },
  { options: { apiToken: () => new Promise(() => undefined) } },
];

const reason = new Error("enough");

async function abortIn({ fault, options, before = 0 }: Phase): Promise<unknown> {
  const mock = createMockApi({ faults: fault ? [fault] : [] });
  const { url, close } = await mock.listen();
  const client = createMeetingsClient({ apiToken: "mock-token", ...ids, baseUrl: url, ...options });
  for (let call = 0; call < before; call++) await client.GET(listMeetingsPath, { params: { path: pathOf(ids) } });
  const controller = new AbortController();
  const call = client.GET(listMeetingsPath, { params: { path: pathOf(ids) }, signal: controller.signal });
  setTimeout(() => {
    controller.abort(reason);
  }, 150);
  try {
    return await call;
  } catch (error) {
    return error;
  } finally {
    await close();
  }
}

function pathOf({ accountId, appId }: typeof ids): { account_id: string; app_id: string } {
  return { account_id: accountId, app_id: appId };
}

const outcomes = await Promise.all(phases.map(abortIn));
await new Promise((resolve) => setImmediate(resolve));
const active = process.getActiveResourcesInfo().filter((name) => /Timeout/.test(name));
console.log(
  JSON.stringify({
    phases: phases.length,
    reasons: outcomes.filter((outcome) => outcome === reason).length,
    active,
  }),
);
