import type { Check, CheckContext } from "../check.js";
import type { CheckRecord } from "../check-record.js";
import {
  fixed,
  lowercaseScheme,
  malformed,
  missing,
  otherSchemes,
  wrongTokens,
  type Credentials,
} from "../http/credentials.js";
import type { ProbeRequest, Query } from "../http/request.js";
import { everyParameter, validQuery } from "../params/valid-query.js";

const rule = (operation: { readonly pointer: string }): string => `${operation.pointer}/security`;

const wrong: Check = {
  id: "auth.wrong",
  title: "A token that is not the configured one is refused",
  core: true,
  rule,
  run: (context, record) => refuseAll(context, record, wrongTokens(madeUp(context))),
};

const none: Check = {
  id: "auth.missing",
  title: "A request without credentials is refused",
  rule,
  run: (context, record) => refuseAll(context, record, [missing]),
};

const badForm: Check = {
  id: "auth.malformed",
  title: "A malformed Authorization header is refused",
  rule,
  run: (context, record) => refuseAll(context, record, malformed),
};

const scheme: Check = {
  id: "auth.scheme",
  title: "The token under another scheme than Bearer is refused",
  rule,
  run: (context, record) => refuseAll(context, record, otherSchemes),
};

const lowercase: Check = {
  id: "auth.lowercase",
  title: "The token under the scheme bearer, in small letters, is served or refused",
  rule,
  run: async ({ send }, record) => {
    const answer = await send({ credentials: lowercaseScheme, expect: "either" });
    record.judge(
      answer.status === 200 || isRefusal(answer.status)
        ? undefined
        : { answer, message: "neither served nor refused", expected: "200 or 4xx", received: String(answer.status) },
    );
  },
};

const everywhere: Check = {
  id: "auth.everywhere",
  title: "Every parameter's requests are refused without valid credentials",
  rule,
  run: async (context, record) => {
    const credentials = [missing, madeUpToken(context)];
    for (const [index, query] of queriesOf(context).entries()) {
      const each = credentials[index % credentials.length];
      if (each && !(await refuse(context, record, each, { query }))) return;
    }
    for (const size of [3, 100]) {
      const query = everyParameter(context, size);
      for (const each of credentials) if (!(await refuse(context, record, each, { query }))) return;
    }
  },
};

export const authChecks: readonly Check[] = [wrong, none, badForm, scheme, lowercase, everywhere];

const again: Check = {
  id: "auth.again",
  title: "Late in a run, too, requests without valid credentials are refused",
  rule,
  run: async (context, record) => {
    for (const each of [missing, madeUpToken(context)]) await refuse(context, record, each, {}, { fresh: true });
  },
};

export const lateAuthChecks: readonly Check[] = [again];

function madeUpToken(context: CheckContext): Credentials {
  return fixed("a made-up token", `Bearer ${madeUp(context)}`);
}

/** A token of the usual form that nobody has. */
function madeUp({ random }: CheckContext): string {
  return random("token").text(40, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");
}

/** For each query parameter a request with a valid value; for a list, its second page too. */
function queriesOf({ operation, collection, random }: CheckContext): Query[] {
  const single = validQuery(operation, random("auth")).map((pair) => [pair]);
  return operation.list ? [...single, collection.window(2, 10)] : single;
}

async function refuseAll(context: CheckContext, record: CheckRecord, all: readonly Credentials[]): Promise<void> {
  for (const credentials of all) await refuse(context, record, credentials, {});
}

/** Judges one request with bad credentials; whether it was refused. */
async function refuse(
  context: CheckContext,
  record: CheckRecord,
  credentials: Credentials,
  request: Omit<ProbeRequest, "operation">,
  options: { readonly fresh?: boolean } = {},
): Promise<boolean> {
  const answer = await context.send({ ...request, credentials, expect: "refusal" }, options);
  if (answer.status === 0) return true;
  const refused = isRefusal(answer.status);
  const message = `${credentials.label}: the request is not refused`;
  record.judge(refused ? undefined : { answer, message, expected: "400, 401 or 403", received: String(answer.status) });
  return refused;
}

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500;
}
