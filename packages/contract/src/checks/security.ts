import type { Check } from "../check.js";
import { memberAt } from "../fragment/members.js";
import { configured, missing } from "../http/credentials.js";
import { secretMembers } from "../secrets.js";

const noSecrets: Check = {
  id: "security.write-only",
  title: "No write-only member stands in a response",
  core: true,
  judge: (answer, record, { operation }) => {
    const secrets = secretMembers(answer);
    for (const pointer of secrets) {
      const declared = memberAt(operation.members, pointer)?.pointer;
      record.fail({
        answer,
        pointer,
        ...(declared === undefined ? {} : { specPointer: declared }),
        message: "a write-only member stands in the response",
        expected: "absent",
        received: "present",
      });
    }
    if (secrets.length === 0 && answer.status === 200) record.pass();
  },
};

const noEcho: Check = {
  id: "security.token",
  title: "No response repeats the token, in a header or in the body",
  rule: () => "/components/securitySchemes",
  judge: (answer, record, { session }) => {
    const sent = Object.values((answer.request.credentials ?? configured).headers(session.target.apiToken));
    const secrets = sent.map((value) => value.split(" ").at(-1) ?? "").filter((value) => value.length >= 16);
    const reveals = (text: string): boolean =>
      session.mask.reveals(text) || secrets.some((secret) => text.includes(secret));
    const header = [...answer.headers].find(([, value]) => reveals(value))?.[0];
    const text = answer.body.text ?? new TextDecoder("latin1").decode(answer.bytes);
    const place = header === undefined ? "body" : `header ${header}`;
    record.judge(
      header !== undefined || reveals(text)
        ? {
            answer,
            message: `the ${place} repeats the token that was sent`,
            expected: "no token",
            received: "[redacted]",
          }
        : undefined,
    );
  },
};

/** An origin that no provider should trust. */
const stranger = "https://stranger.example";

const cors: Check = {
  id: "security.cors",
  title: "No response lets other origins read it with the user's credentials",
  judge: (answer, record) => {
    const origin = answer.headers.get("access-control-allow-origin");
    const withCredentials = answer.headers.get("access-control-allow-credentials")?.trim().toLowerCase() === "true";
    if (origin === null) {
      record.pass();
      return;
    }
    if (withCredentials) {
      record.fail({
        answer,
        message: "Access-Control-Allow-Origin stands together with Access-Control-Allow-Credentials",
        expected: "neither",
        received: origin,
      });
      return;
    }
    record.warn({
      answer,
      message: "Access-Control-Allow-Origin invites browsers to hold the token",
      received: origin,
    });
  },
  run: async ({ send }) => {
    const headers = { origin: stranger };
    await send({ headers }, { fresh: true });
    await send({ headers, credentials: missing, expect: "refusal" }, { fresh: true });
  },
};

export const securityChecks: readonly Check[] = [noSecrets, noEcho, cors];
