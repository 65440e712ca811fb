// Generated from openapi/meetings.yaml by `pnpm regen`. Do not edit.

import type { ListOperation } from "../operation.js";

export const listOperations = {
  "/accounts/{account_id}/realtime/kit/{app_id}/meetings": {
    "operationId": "get_all_meetings",
    "pageParameter": "page_no",
    "sizeParameter": "per_page",
    "items": "/data",
    "key": "/id",
    "totalCount": "/paging/total_count",
    "startOffset": "/paging/start_offset",
    "endOffset": "/paging/end_offset"
  }
} as const satisfies Record<string, ListOperation>;
