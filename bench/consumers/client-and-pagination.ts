import { createMeetingsClient, listMeetings } from "@rtk-meetings/client";
import { paginateMeetings } from "@rtk-meetings/pagination";
import type { Consumer, ListPage, Target } from "./consumer.js";

export function connect({ baseUrl, apiToken, accountId, appId, fetch }: Target): ListPage {
  const client = createMeetingsClient({ baseUrl, apiToken, accountId, appId, fetch });
  return (pageNo, perPage) => listMeetings(client, { page_no: pageNo, per_page: perPage });
}

export const walk: Consumer["walk"] = ({ baseUrl, apiToken, accountId, appId, fetch }, pageSize, concurrency) => {
  const client = createMeetingsClient({ baseUrl, apiToken, accountId, appId, fetch });
  return paginateMeetings(client, {}, { pageSize, concurrency });
};
