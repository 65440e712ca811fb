/** One short line of a text, fit to be logged; undefined for anything but a string. */
export type Say = (text: unknown) => string | undefined;

/**
 * Makes a function that says texts of any origin without tokens, and one that tells it a token, to be masked in plain,
 * percent-encoded and base64 form. The latest few are remembered.
 */
export function createSay(): [say: Say, remember: (token: string) => void] {
  let secrets: string[] = [];
  return [
    (text) => {
      if (typeof text !== "string") return undefined;
      const masked = secrets.reduce((rest, secret) => rest.replaceAll(secret, "[token]"), text);
      return masked.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ").slice(0, 300);
    },
    (token) => {
      secrets = [token, encodeURIComponent(token), btoa(token).replace(/=+/, ""), ...secrets].slice(0, 24);
    },
  ];
}
