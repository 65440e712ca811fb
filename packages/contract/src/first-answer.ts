import type { CheckContext } from "./check.js";
import { CutOff, type Answer } from "./http/answer.js";
import { pathValue } from "./target.js";

/** Asks once with the configured credentials; why nothing more can be asked, if so. */
export async function firstAnswer({ operation, session, send, collection }: CheckContext): Promise<string | undefined> {
  const missing = operation.parameters.find(
    ({ in: place, name }) => place === "path" && pathValue(session.target, name) === undefined,
  );
  if (missing) {
    return `${operation.operationId} needs the path parameter ${missing.name}: give it in params (--param ${missing.name}=…), or leave the operation out.`;
  }
  try {
    const answer = await send({ expect: "either" });
    const refused = refusalNote(answer);
    if (refused !== undefined) return refused;
    if (answer.broken !== undefined) return `${answer.url} is not answered in full: ${answer.broken}. Check the URL.`;
    const first = operation.list ? await collection.prepare() : answer.body.value;
    return first === undefined ? strangerNote(answer) : undefined;
  } catch (error) {
    if (!(error instanceof CutOff)) throw error;
    return error.cause === "recording"
      ? `${error.message} Record a run of this target with --record, or check the account's and app's ids.`
      : error.message;
  }
}

function refusalNote({ status }: Answer): string | undefined {
  switch (true) {
    case status === 400 || status === 401 || status === 403:
      return `The target refuses the configured credentials (${status}). Check the token, its permissions, and the account's and app's ids.`;
    case status === 404:
      return "The target knows no such account or app (404). Check the URL, the account's and app's ids.";
    case status >= 400 && status < 500:
      return `The target refuses the plainest request (${status}).`;
    default:
      return undefined;
  }
}

/** An answer that no list can be read from. */
function strangerNote({ url, status }: Answer): string {
  switch (true) {
    case status >= 500:
      return `${url} answers with ${status}. Try again when the target is up, or check the URL.`;
    case status >= 300 && status < 400:
      return `${url} redirects (${status}), which is never followed. Check the URL.`;
    default:
      return `${url} does not answer like this API. Check the URL.`;
  }
}
