import type { ListPage, Page, Target } from "./consumer.js";

export function connect({ baseUrl, apiToken, accountId, appId, fetch }: Target): ListPage {
  const url = `${baseUrl}/accounts/${accountId}/realtime/kit/${appId}/meetings`;
  return async (pageNo, perPage) => {
    const response = await fetch(`${url}?page_no=${pageNo}&per_page=${perPage}`, {
      headers: { authorization: `Bearer ${apiToken}` },
    });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return (await response.json()) as Page;
  };
}
