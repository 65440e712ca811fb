import { createMeetingsClient, listMeetings } from "@rtk-meetings/client";
import type { ListPage, Target } from "./consumer.js";

export function connect({ baseUrl, apiToken, accountId, appId, fetch }: Target): ListPage {
  const client = createMeetingsClient({ baseUrl, apiToken, accountId, appId, fetch });
  return (pageNo, perPage) => listMeetings(client, { page_no: pageNo, per_page: perPage });
}
