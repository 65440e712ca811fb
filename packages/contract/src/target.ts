/** Any function that takes a URL and an init as `fetch` does. */
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;

/** The provider to check. */
export interface ContractTarget {
  /** Where the API stands, for instance `https://api.cloudflare.com/client/v4`. */
  readonly baseUrl: string;
  readonly apiToken: string;
  readonly accountId: string;
  readonly appId: string;
  /** Values of path parameters other than `account_id` and `app_id`, by name. */
  readonly params?: Readonly<Record<string, string>>;
  /** @default globalThis.fetch */
  readonly fetch?: FetchFunction;
}

/** The target or an option cannot be used; nothing was sent. */
export class UsageError extends Error {
  static {
    this.prototype.name = "UsageError";
  }
  /** The member of the target or of the options that is at fault; the message begins with it. */
  readonly subject: string | undefined;
  /** The message without it. */
  readonly problem: string;

  constructor(problem: string, subject?: string) {
    super(subject === undefined ? problem : `${subject} ${problem}`);
    this.subject = subject;
    this.problem = problem;
  }
}

/** The value of a path parameter; undefined if the target does not give it. */
export function pathValue(target: ContractTarget, name: string): string | undefined {
  const own: Readonly<Record<string, string>> = { account_id: target.accountId, app_id: target.appId };
  return own[name] ?? (Object.hasOwn(target.params ?? {}, name) ? target.params?.[name] : undefined);
}

/** Refuses a target that no request could be sent to. Messages hold no value: a URL may carry a password. */
export function checkTarget(target: ContractTarget): void {
  const { baseUrl, apiToken, accountId, appId } = target as Partial<ContractTarget>;
  for (const [name, value] of Object.entries({ baseUrl, apiToken, accountId, appId, ...target.params })) {
    if (typeof value !== "string" || value === "") throw new UsageError("must be a non-empty string", name);
  }
  if (/[\s\p{Cc}]|[^\u0020-\u007e]/u.test(target.apiToken)) {
    throw new UsageError("must consist of visible ASCII characters, without spaces or line breaks", "apiToken");
  }
  for (const [name, value] of Object.entries({ accountId, appId, ...target.params })) {
    if (/^\.{1,2}$|[/\\\p{Cc}]/u.test(value ?? "")) {
      throw new UsageError("must be one path segment: no slash, no control character, not . or ..", name);
    }
  }
  checkBaseUrl(target.baseUrl);
}

function checkBaseUrl(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !["http:", "https:"].includes(url.protocol)) {
    throw new UsageError("must be an http or https URL, such as https://api.cloudflare.com/client/v4", "baseUrl");
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new UsageError("must hold no user, password, query or fragment", "baseUrl");
  }
}
