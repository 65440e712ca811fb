import { createMeetingsClient } from "@rtk-meetings/client";
import { paginate, type WalkReport } from "@rtk-meetings/pagination";
import { validators } from "@rtk-meetings/types/validate";
import type { CheckContext } from "../check.js";
import { requiredBeside } from "../http/request.js";
import { pathValue, type FetchFunction } from "../target.js";

/** What a call of the published client came to. */
export interface CallOutcome {
  readonly data?: unknown;
  /** Resolved as `{ error }`, or rejected with. */
  readonly error?: unknown;
}

/** What a walk of the published pagination came to. */
export interface WalkOutcome {
  readonly items: readonly unknown[];
  readonly report: WalkReport;
  readonly error?: unknown;
}

interface LooseClient {
  GET(path: string, init: object): Promise<CallOutcome>;
}

type LooseWalk = (
  client: unknown,
  path: string,
  init: object,
  options: object,
) => AsyncIterable<unknown> & { readonly report: WalkReport };

/** The published packages, used on one operation with an API that is not there. Nothing reaches the target. */
export class Consumer {
  readonly #context: CheckContext;

  constructor(context: CheckContext) {
    this.#context = context;
  }

  async call(
    fetch: FetchFunction,
    options: { readonly validates?: boolean; readonly timeoutMs?: number; readonly signal?: AbortSignal } = {},
  ): Promise<CallOutcome> {
    const { validates = false, ...call } = options;
    try {
      return await this.#client(fetch, validates).GET(this.#context.operation.path, { ...this.#init(), ...call });
    } catch (error) {
      return { error };
    }
  }

  async walk(fetch: FetchFunction, pageSize: number, options: object = {}): Promise<WalkOutcome> {
    const { operation } = this.#context;
    const walk = (paginate as unknown as LooseWalk)(this.#client(fetch, false), operation.path, this.#init(), {
      pageSize,
      ...(operation.list?.key === null ? { key: (item: unknown) => JSON.stringify(item) } : {}),
      ...options,
    });
    const items: unknown[] = [];
    try {
      for await (const item of walk) items.push(item);
      return { items, report: walk.report };
    } catch (error) {
      return { items, report: walk.report, error };
    }
  }

  #client(fetch: FetchFunction, validates: boolean): LooseClient {
    return createMeetingsClient({
      apiToken: "recorded",
      baseUrl: "https://recorded.invalid/client/v4",
      fetch,
      retry: false,
      pace: false,
      ...(validates ? { validate: { validators, mode: "throw" } } : {}),
    });
  }

  #init(): object {
    const { operation, session } = this.#context;
    const path = operation.parameters
      .filter((each) => each.in === "path")
      .map(({ name }) => [name, pathValue(session.target, name)] as const);
    const query = requiredBeside([], operation, session.target).map(([name, text]) => {
      const type = operation.parameters.find((each) => each.name === name)?.schema.type;
      const isNumber = type === "integer" || type === "number";
      return [name, isNumber ? Number(text) : type === "boolean" ? text === "true" : text] as const;
    });
    return { params: { path: Object.fromEntries(path), query: Object.fromEntries(query) } };
  }
}

/** Answers every request with the same. */
export function always(body: unknown, init: ResponseInit = {}): FetchFunction {
  const headers = { "content-type": "application/json", ...(init.headers as Record<string, string> | undefined) };
  return () =>
    Promise.resolve(new Response(typeof body === "string" ? body : JSON.stringify(body), { ...init, headers }));
}

export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : String(error);
}
