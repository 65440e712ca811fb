import { queryParameters, type Operation } from "./fragment/operations.js";
import { visitMembers } from "./fragment/member-tree.js";
import type { Member } from "./fragment/members.js";
import { percentOf } from "./coverage-thresholds.js";
import type { Answer } from "./http/answer.js";
import type { Random } from "./random.js";
import { valuesFor } from "./params/values.js";
import type { Coverage, Met, OperationCoverage } from "./report.js";

/** Notes what of an operation the answers of a run show. */
export class CoverageNotes {
  readonly #operation: Operation;
  readonly #random: (label: string) => Random;
  readonly #statuses = new Set<string>();
  readonly #parameters = new Set<string>();
  readonly #members = new Map<Member, Set<unknown>>();

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
    visitMembers(operation.members, answer.body.value, (_, value, declared) => {
      if (!declared) return;
      const values = this.#members.get(declared);
      if (!values) this.#members.set(declared, new Set([value]));
      else if (declared.schema.enum) values.add(value);
    });
  }

  report(items: OperationCoverage["items"]): OperationCoverage {
    const { operationId, responses, members } = this.#operation;
    const readable = [...members.values()].filter(({ writeOnly }) => !writeOnly);
    const enumValues = readable.flatMap((member) =>
      (member.schema.enum ?? []).map((value) => ({
        name: `${member.pattern}=${String(value)}`,
        isMet: this.#members.get(member)?.has(value) ?? false,
      })),
    );
    return {
      operation: operationId,
      parameters: this.#parameterKinds(),
      statuses: met(Object.keys(responses).map((name) => ({ name, isMet: this.#statuses.has(name) }))),
      members: met(readable.map((member) => ({ name: member.pattern, isMet: this.#members.has(member) }))),
      enumValues: met(enumValues),
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
    return met(kinds);
  }
}

/** All operations together; a status or value that a good provider need not show counts like any other. */
export function coverageOf(operations: readonly OperationCoverage[]): Coverage {
  const all = operations.flatMap(({ parameters, statuses, members, enumValues }) => [
    parameters,
    statuses,
    members,
    enumValues,
  ]);
  return { percent: percentOf(all), operations };
}

function met(all: readonly { readonly name: string; readonly isMet: boolean }[]): Met {
  const missing = all.filter(({ isMet }) => !isMet).map(({ name }) => name);
  return { met: all.length - missing.length, of: all.length, missing };
}
