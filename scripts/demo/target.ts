import { createMockApi } from "@rtk-meetings/mock";
import { StepFailed } from "./steps.js";

/** Where the demo walks and checks. */
export interface DemoTarget {
  readonly baseUrl: string;
  readonly apiToken: string;
  readonly accountId: string;
  readonly appId: string;
  /** Number of meetings that must be found; unknown on the real API. */
  readonly expected: number | undefined;
  close(): Promise<void>;
}

export interface TargetOptions {
  baseUrl?: string;
  accountId?: string;
  appId?: string;
  tokenEnv?: string;
}

const demoMeetings = 137;

/** The embedded mock on a free loopback port, or the API that the options name. */
export async function openTarget(options: TargetOptions): Promise<DemoTarget> {
  const { baseUrl, accountId, appId, tokenEnv } = options;
  if (baseUrl === undefined || accountId === undefined || appId === undefined || tokenEnv === undefined) {
    const apiToken = "mock-token";
    const mock = createMockApi({ meetings: demoMeetings, apiToken });
    const { url, close } = await mock.listen();
    return { baseUrl: url, apiToken, ...mockIds, expected: demoMeetings, close };
  }
  const apiToken = process.env[tokenEnv];
  if (!apiToken) throw new StepFailed(`the environment variable ${tokenEnv} is empty: put the API token there`);
  return { baseUrl, apiToken, accountId, appId, expected: undefined, close: () => Promise.resolve() };
}

/** The mock's default account and app. */
const mockIds = {
  accountId: "023e105f4ecef8ad9ca31a8372d0c353",
  appId: "14a396e7-ca44-4937-bf1f-050a69118543",
};
