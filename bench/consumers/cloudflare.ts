import Cloudflare from "cloudflare";
import type { ListPage, Target } from "./consumer.js";

export function connect({ baseUrl: baseURL, apiToken, accountId, appId, fetch }: Target): ListPage {
  const client = new Cloudflare({ baseURL, apiToken, fetch });
  return (pageNo, perPage) =>
    client.realtimeKit.meetings.get(appId, { account_id: accountId, page_no: pageNo, per_page: perPage });
}
