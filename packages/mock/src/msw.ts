import { http, HttpResponse, type HttpHandler } from "msw";
import { basePath } from "./api/description.js";
import type { MockApi } from "./create-mock-api.js";

/** Request handlers for Mock Service Worker that answer every call to the API, on any origin, from a mock. */
export function handlers(mockApi: MockApi): HttpHandler[] {
  return [
    http.all(`*${basePath}/*`, async ({ request }) => {
      try {
        return await mockApi.fetch(request);
      } catch {
        return HttpResponse.error();
      }
    }),
  ];
}
