import { createMockApi, type MockApi, type MockApiOptions } from "@rtk-meetings/mock";
import type { CheckReport, ContractReport, ContractTarget, FetchFunction } from "@rtk-meetings/contract";

export const ids = {
  accountId: "023e105f4ecef8ad9ca31a8372d0c353",
  appId: "14a396e7-ca44-4937-bf1f-050a69118543",
};

export const token = "cfut_a-token-for-tests-of-forty-characters";

/** The mock in process, with something between it and the checks. */
export function provider(
  options: MockApiOptions = {},
  wrap: (serve: FetchFunction, mock: MockApi) => FetchFunction = (serve) => serve,
): ContractTarget & { readonly mock: MockApi } {
  const mock = createMockApi({ apiToken: token, ...ids, ...options });
  const serve: FetchFunction = (url, init) => mock.fetch(url, init);
  return { baseUrl: "https://provider.example/client/v4", apiToken: token, ...ids, fetch: wrap(serve, mock), mock };
}

/** Answers everything with the same. */
export function constant(body: string, init: ResponseInit = {}): ContractTarget {
  const headers = { "content-type": "application/json", ...(init.headers as Record<string, string> | undefined) };
  return { ...provider(), fetch: () => Promise.resolve(new Response(body, { ...init, headers })) };
}

export function checkOf(report: ContractReport, id: string): CheckReport {
  const found = report.checks.find((check) => check.id === id);
  if (!found) throw new Error(`the report has no check ${id}`);
  return found;
}

export function failedIn({ checks }: ContractReport): string[] {
  return checks.filter(({ outcome }) => outcome === "failed").map(({ id }) => id);
}
