import { BaseMeetings } from "cloudflare/resources/realtime-kit/meetings";
import { createClient } from "cloudflare/tree-shakable";
import type { ListPage, Target } from "./consumer.js";

export function connect({ baseUrl: baseURL, apiToken, accountId, appId, fetch }: Target): ListPage {
  const client = createClient({ baseURL, apiToken, fetch, resources: [BaseMeetings] });
  return (pageNo, perPage) =>
    client.realtimeKit.meetings.get(appId, { account_id: accountId, page_no: pageNo, per_page: perPage });
}
