import { refuse } from "./refuse.js";

/** A base URL in its normal form, without trailing slashes. */
export function checkBaseUrl(baseUrl: string, allowInsecure: boolean | undefined): string {
  try {
    const { protocol, hostname, origin, pathname, href } = new URL(baseUrl);
    const allowed = allowInsecure || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname) ? /^https?:/ : /^https:/;
    if (allowed.test(protocol) && href === origin + pathname) return href.replace(/\/+$/, "");
  } catch {
    // refused like any other
  }
  return refuse(
    "baseUrl",
    "an https URL without credentials, query or fragment; http only for loopback or with allowInsecure",
    String(baseUrl).replace(/\/\/.*@|[?#].*/g, "…"),
  );
}
