import { queryParameters, type Operation } from "./fragment/operations.js";
import type { Answer } from "./http/answer.js";
import { Random } from "./random.js";
import { valuesFor } from "./params/values.js";
import type { Coverage, Met, OperationCoverage } from "./report.js";
import { membersIn } from "./secrets.js";

/** Notes what of an operation the answers of a run show. */
export class CoverageNotes {
  readonly #operation: Operation;
  readonly #random: (label: string) => Random;
  readonly #statuses = new Set<string>();
  readonly #parameters = new Set<string>();
  readonly #members = new Set<string>();
  readonly #values = new Set<string>();

  constructor(operation: Operation, random: (label: string) => Random) {
    this.#operation = operation;
    this.#random = random;
  }

  see(answer: Answer): void {
    const { operation } = answer.request;
    const status = String(answer.status);
    const documented = operation.responses[status] ? status : `${status.charAt(0)}XX`;
    this.#statuses.add(documented);
    for (const [name, value] of answer.request.query ?? []) this.#parameters.add(`${name}=${value}`);
    if (answer.status !== 200) return;
    for (const { pattern, value } of membersIn(answer)) {
      this.#members.add(pattern);
      if (typeof value === "string") this.#values.add(`${pattern}=${value}`);
    }
  }

  report(items: OperationCoverage["items"]): OperationCoverage {
    const { operationId, responses, members } = this.#operation;
    const readable = [...members.values()].filter(({ writeOnly }) => !writeOnly);
    const enumValues = readable.flatMap(({ pattern, schema }) => (schema.enum ?? []).map((value) => `${pattern}=${String(value)}`));
    return {
      operation: operationId,
      parameters: this.#parameterKinds(),
      statuses: met(Object.keys(responses), this.#statuses),
      members: met(readable.map(({ pattern }) => pattern), this.#members),
      enumValues: met(enumValues, this.#values),
      ...(items ? { items } : {}),
    };
  }

  /** A parameter counts once for each kind of value that the checks know for it. */
  #parameterKinds(): Met {
    const kinds = queryParameters(this.#operation).flatMap((parameter) =>
      valuesFor(parameter, this.#random(`values of ${parameter.name}`)).map(({ kind, text }) => ({
        name: `${parameter.name}=${kind}`,
        isMet: this.#parameters.has(`${parameter.name}=${text}`),
      })),
    );
    const missing = kinds.filter(({ isMet }) => !isMet).map(({ name }) => name);
    return { met: kinds.length - missing.length, of: kinds.length, missing };
  }
}

/** All operations together; a status or value that a good provider need not show counts like any other. */
export function coverageOf(operations: readonly OperationCoverage[]): Coverage {
  const all = operations.flatMap(({ parameters, statuses, members, enumValues }) => [parameters, statuses, members, enumValues]);
  const sum = (name: "met" | "of"): number => all.reduce((total, each) => total + each[name], 0);
  return { percent: sum("of") === 0 ? 0 : Math.round((1000 * sum("met")) / sum("of")) / 10, operations };
}

function met(names: readonly string[], found: ReadonlySet<string>): Met {
  const all = [...new Set(names)];
  const missing = all.filter((name) => !found.has(name));
  return { met: all.length - missing.length, of: all.length, missing };
}

