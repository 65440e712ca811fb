import type { Check, CheckContext } from "./check.js";
import { CheckRecord } from "./check-record.js";
import { checks } from "./checks/index.js";
import { Collection } from "./collection/collection.js";
import { CoverageNotes } from "./coverage.js";
import type { Operation } from "./fragment/operations.js";
import { CutOff, type Answer } from "./http/answer.js";
import type { Session } from "./http/session.js";
import type { Settings } from "./options.js";
import { Random } from "./random.js";
import type { CheckReport, OperationCoverage } from "./report.js";
import { sensitiveValues } from "./secrets.js";
import { pathValue } from "./target.js";

export interface OperationResult {
  readonly checks: readonly CheckReport[];
  readonly coverage: OperationCoverage;
  readonly notes: readonly string[];
}

/** Runs the chosen checks on one operation. */
export async function runOperation(operation: Operation, session: Session, settings: Settings): Promise<OperationResult> {
  const random = (label: string): Random => new Random(settings.seed, `${operation.operationId} ${label}`);
  const { list } = operation;
  const context: CheckContext = {
    operation,
    session,
    send: (request, options) => session.send({ ...request, operation }, options),
    random,
    collection: new Collection(operation, list ?? noList, session, random("pages")),
    strict: settings.strict,
  };
  const records = checks.filter((check) => isChosen(check, settings) && (list ?? !check.lists)).map((check) => new CheckRecord(check, operation, session.mask));
  const coverage = new CoverageNotes(operation, random);
  const notes = await runChecks(context, records, coverage);
  const main = context.collection.known;
  return {
    checks: records.map((record) => record.report()),
    coverage: coverage.report(main && { read: main.keys.length, of: main.total }),
    notes: notes.map((note) => session.mask.text(note)),
  };
}

/** Runs the checks one after the other; gives what ended them early. */
async function runChecks(context: CheckContext, records: readonly CheckRecord[], coverage: CoverageNotes): Promise<string[]> {
  const { operation, session } = context;
  session.onAnswer((answer) => {
    if (answer.request.operation !== operation) return;
    for (const value of sensitiveValues(answer)) session.mask.add(value);
    coverage.see(answer);
    for (const record of records) record.check.judge?.(answer, record, context);
  });
  const ended = await firstAnswer(context);
  if (ended !== undefined) {
    for (const record of records) record.cutOff(ended);
    return [ended];
  }
  const notes = new Set<string>();
  for (const record of mainRulesFirst(records)) {
    try {
      await record.check.run?.(context, record);
    } catch (error) {
      if (!(error instanceof CutOff)) throw error;
      record.cutOff(error.message);
      notes.add(error.message);
    }
  }
  return [...notes];
}

/** Whatever the budget, the rules without which a run is incomplete get their requests. */
function mainRulesFirst(records: readonly CheckRecord[]): CheckRecord[] {
  return [...records.filter(({ check }) => check.core), ...records.filter(({ check }) => !check.core)];
}

/** Asks once with the configured credentials; why nothing more can be asked, if so. */
async function firstAnswer({ operation, session, send, collection }: CheckContext): Promise<string | undefined> {
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
    const first = operation.list ? await collection.prepare() : answer.body.value;
    return first === undefined ? `${answer.url} does not answer like this API. Check the URL.` : undefined;
  } catch (error) {
    if (error instanceof CutOff) return error.message;
    throw error;
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

function isChosen({ id }: Check, { checks: chosen }: Settings): boolean {
  return chosen.length === 0 || chosen.some((each) => each === id || id.startsWith(`${each}.`));
}

/** Stands for the list of an operation that is none; no check asks for it. */
const noList = {
  operationId: "",
  pageParameter: "",
  sizeParameter: "",
  items: "",
  key: null,
  totalCount: "",
  startOffset: "",
  endOffset: "",
};
