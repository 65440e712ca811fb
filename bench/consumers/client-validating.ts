import { createMeetingsClient, listMeetings } from "@rtk-meetings/client";
import { validators } from "@rtk-meetings/types/validate";
import type { ListPage, Target } from "./consumer.js";

export function connect({ baseUrl, apiToken, accountId, appId, fetch }: Target): ListPage {
  const validate = { validators, mode: "throw" } as const;
  const client = createMeetingsClient({ baseUrl, apiToken, accountId, appId, fetch, validate });
  return (pageNo, perPage) => listMeetings(client, { page_no: pageNo, per_page: perPage });
}
