import { createClient } from "../.staging/hey-api/client";
import { getAllMeetings } from "../.staging/hey-api/sdk.gen";
import type { ListPage, Target } from "./consumer.js";

export function connect({ baseUrl, apiToken, accountId, appId, fetch }: Target): ListPage {
  const client = createClient({ baseUrl, fetch, auth: apiToken });
  return async (pageNo, perPage) => {
    const { data } = await getAllMeetings({
      client,
      path: { account_id: accountId, app_id: appId },
      query: { page_no: pageNo, per_page: perPage },
      throwOnError: true,
    });
    return data;
  };
}
