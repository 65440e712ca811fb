import createClient from "openapi-fetch";
import type { paths } from "../../packages/types/src/generated/schema.js";
import type { ListPage, Target } from "./consumer.js";

export function connect({ baseUrl, apiToken, accountId, appId, fetch }: Target): ListPage {
  const client = createClient<paths>({ baseUrl, fetch, headers: { authorization: `Bearer ${apiToken}` } });
  return async (pageNo, perPage) => {
    const { data, response } = await client.GET("/accounts/{account_id}/realtime/kit/{app_id}/meetings", {
      params: {
        path: { account_id: accountId, app_id: appId },
        query: { page_no: pageNo, per_page: perPage },
      },
    });
    if (data === undefined) throw new Error(`HTTP ${response.status}`);
    return data;
  };
}
