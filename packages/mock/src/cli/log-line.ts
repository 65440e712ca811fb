import { decode } from "../api/routes.js";

const masked = "[redacted]";
const secretName = /token|secret|password|key|auth/i;

/** One line about a request; the token and the values of parameters that sound like secrets are masked. */
export function logLine(method: string, url: string, status: number, apiToken: string, at: Date): string {
  const { pathname, search } = new URL(url);
  const query = search
    .slice(1)
    .split("&")
    .map((pair) => {
      const [name = ""] = pair.split("=", 1);
      const isSecret = secretName.test(name) || decode(pair.slice(name.length + 1))?.includes(apiToken);
      return isSecret ? `${name}=${masked}` : pair;
    })
    .join("&");
  const target = query === "" ? pathname : `${pathname}?${query}`;
  const outcome = status === 0 ? "reset" : String(status);
  return `${at.toISOString()} ${method} ${maskToken(target, apiToken)} ${outcome}`;
}

function maskToken(text: string, apiToken: string): string {
  return [apiToken, encodeURIComponent(apiToken), encodeURI(apiToken)].reduce(
    (masking, form) => masking.replaceAll(form, masked),
    text,
  );
}
