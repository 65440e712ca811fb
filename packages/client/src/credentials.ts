import type { ClientOptions } from "./options.js";
import type { Refuse } from "./refuse.js";

/** A token, or the promise of one: which promise a call used tells whether its token was replaced since. */
type Held = string | Promise<string>;

/**
 * `hold` gives the token in use, and asks for one if there is none. `drop` takes what a call held and was refused out of
 * use, unless it is replaced already; it tells whether there may be another token.
 */
export function createCredentials(
  apiToken: ClientOptions["apiToken"],
  refuse: Refuse,
  remember: (token: string) => void,
): [hold: () => Held, drop: (held: Held) => boolean] {
  const fail = (received: string): never =>
    refuse("apiToken", "visible ASCII characters, or a function that returns them", received);
  const check = (token: unknown): string => {
    if (typeof token !== "string") return fail(`a value of type ${typeof token}`);
    if (!/^[!-~]+$/.test(token)) return fail(token && "other characters");
    remember(token);
    return token;
  };
  if (typeof apiToken !== "function") {
    check(apiToken);
    return [() => apiToken, () => false];
  }

  let current: Promise<string> | undefined;
  const drop = (held: Held): boolean => {
    if (current === held) current = undefined;
    return true;
  };
  const ask = (): Promise<string> => {
    const asked = Promise.resolve()
      .then(apiToken)
      // The message of the error is left out: that of a SyntaxError, for one, quotes what was parsed.
      .then(check, (error: unknown) =>
        fail(`a function that failed: ${error instanceof Error ? error.name : typeof error}`),
      );
    asked.catch(() => drop(asked));
    return asked;
  };
  return [() => (current ??= ask()), drop];
}
