import type { Refuse } from "./refuse.js";

/** A base URL in its normal form, without trailing slashes. */
export function checkBaseUrl(baseUrl: unknown, allowInsecure: boolean | undefined, refuse: Refuse): string {
  try {
    const { protocol, hostname, origin, pathname, href } = new URL(baseUrl as string);
    const allowed = allowInsecure || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname) ? /^https?:/ : /^https:/;
    if (allowed.test(protocol) && href === origin + pathname) return href.replace(/\/+$/, "");
  } catch {
    // refused like any other
  }
  return refuse(
    "baseUrl",
    "an https URL without credentials, query and fragment, or an http URL of loopback",
    typeof baseUrl === "string" ? baseUrl.replace(/\/\/.*@|[?#].*/g, "…") : baseUrl,
  );
}
