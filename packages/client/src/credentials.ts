import { refuse } from "./refuse.js";
import type { ClientOptions } from "./options.js";
import type { Secrets } from "./mask.js";

/** The token in use, as the promise of it: which promise a call used tells whether its token was replaced since. */
export interface Credentials {
  get(): Promise<string>;
  /** What to use instead of a refused token; undefined where there is no other. */
  replace(refused: Promise<string>): Promise<string> | undefined;
}

export function createCredentials(apiToken: ClientOptions["apiToken"], secrets: Secrets): Credentials {
  const check = (token: unknown): string => {
    if (typeof token !== "string" || !/^[!-~]+$/.test(token)) {
      refuse(
        "apiToken",
        "a non-empty string of visible ASCII characters",
        typeof token === "string" ? "another string" : typeof token,
      );
    }
    secrets.add(token);
    return token;
  };
  if (typeof apiToken !== "function") {
    const token = Promise.resolve(check(apiToken));
    return { get: () => token, replace: () => undefined };
  }

  let current: Promise<string> | undefined;
  const ask = (): Promise<string> => {
    const asked = (async () => check(await apiToken()))();
    current = asked;
    asked.catch(() => (current = current === asked ? undefined : current));
    return asked;
  };
  return {
    get: () => current ?? ask(),
    replace: (refused) => (current === refused ? ask() : (current ?? ask())),
  };
}
