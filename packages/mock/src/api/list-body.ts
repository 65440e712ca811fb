import type { ListOperation } from "@rtk-meetings/types";
import { GeneratedItems } from "../data/generated-items.js";
import type { Counters, CounterNames } from "../faults/effect.js";
import { bodyPlanWithout } from "../schema/body-plan.js";
import type { OpenApiDocument } from "../schema/schema.js";

/** Writes the bodies of a list operation. */
export interface ListBody {
  readonly names: CounterNames;
  readonly write: (items: readonly string[], counters: Counters) => string;
}

type Members = Record<string, unknown>;

/** Everything but items and counters is made once, from the schema. */
export function listBody(document: OpenApiDocument, path: string, list: ListOperation, seed: number): ListBody {
  const filled = [list.items, list.totalCount].map((pointer) => pointer.split("/")[1] ?? "");
  const plan = bodyPlanWithout(document, path, filled);
  const skeleton = JSON.parse(new GeneratedItems(plan, undefined, seed).text(0)) as Members;
  const counters = list.totalCount.split("/").slice(1, -1);
  const items = list.items.split("/").slice(1);
  const names = { total: lastOf(list.totalCount), start: lastOf(list.startOffset), end: lastOf(list.endOffset) };
  const hole = "\u0000items";
  place(skeleton, items, hole);
  return {
    names,
    write: (texts, told) => {
      place(skeleton, counters, told);
      const [before, after] = JSON.stringify(skeleton).split(JSON.stringify(hole)) as [string, string];
      // No join: it would copy every item, and the whole is copied once more anyway when it is sent.
      return texts.reduce((body, text, index) => body + (index === 0 ? text : `,${text}`), `${before}[`) + `]${after}`;
    },
  };
}

function place(body: Members, path: readonly string[], value: unknown): void {
  const [name = "", ...rest] = path;
  if (rest.length === 0) body[name] = value;
  else place((body[name] ??= {}) as Members, rest, value);
}

function lastOf(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}
