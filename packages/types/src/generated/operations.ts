// Generated from openapi/meetings.yaml by `pnpm regen`. Do not edit.

import type { GetOperation } from "../operation.js";

export const getOperations = {
  "/accounts/{account_id}/realtime/kit/{app_id}/meetings": {
    "operationId": "get_all_meetings",
    "permissions": [
      "Realtime Admin",
      "Realtime"
    ],
    "path": {
      "account_id": {
        "type": "string"
      },
      "app_id": {
        "type": "string"
      }
    },
    "query": {
      "page_no": {
        "type": "integer",
        "minimum": 0
      },
      "per_page": {
        "type": "integer",
        "minimum": 0
      },
      "start_time": {
        "type": "string",
        "format": "date-time"
      },
      "end_time": {
        "type": "string",
        "format": "date-time"
      },
      "search": {
        "type": "string"
      },
      "status": {
        "type": "string",
        "enum": [
          "ACTIVE",
          "INACTIVE"
        ]
      }
    }
  }
} as const satisfies Record<string, GetOperation>;

export const defaultBaseUrl = "https://api.cloudflare.com/client/v4";
