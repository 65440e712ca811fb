import { createMeetingsClient, type ClientEvent, type MeetingsClient } from "@rtk-meetings/client";
import { validators } from "@rtk-meetings/types/validate";

/** A client that checks every page against the API's description, and tells a logger what happens. */
export function observedClient(apiToken: string, log: (event: ClientEvent) => void): MeetingsClient {
  return createMeetingsClient({
    apiToken,
    validate: { validators, mode: "report" },
    onEvent: log,
    retry: { attempts: 5, maxRetryAfterMs: 10_000 },
  });
}
