import type { ClientOptions } from "./options.js";
import { members } from "./error-details.js";
import type { Refuse } from "./refuse.js";

/** A token, or the promise of one: which promise a call used tells whether its token was replaced since. */
type Held = string | Promise<string>;

/**
 * Returns a function that gives the token in use. A call whose token was refused passes what it held, and gets the
 * token that replaces it: one that another call has asked for already, or a new one. A fixed token has no replacement.
 */
export function createCredentials(
  apiToken: ClientOptions["apiToken"],
  refuse: Refuse,
  remember: (token: string) => void,
): (refused?: Held) => Held | undefined {
  const fail = (received: string): never =>
    refuse("apiToken", "visible ASCII characters, or a function that returns them", received);
  const check = (token: unknown): string => {
    if (typeof token !== "string" || !/^[!-~]+$/.test(token)) return fail(`another ${typeof token}`);
    remember(token);
    return token;
  };
  if (typeof apiToken !== "function") {
    check(apiToken);
    return (refused) => (refused ? undefined : apiToken);
  }

  let current: Promise<string> | undefined;
  return (refused) => {
    if (!current || current === refused) {
      const asked = (current = Promise.resolve()
        .then(apiToken)
        .then(check, (error: unknown) => fail(`error ${String(members(error)["message"])}`)));
      asked.catch(() => {
        if (current === asked) current = undefined;
      });
    }
    return current;
  };
}
