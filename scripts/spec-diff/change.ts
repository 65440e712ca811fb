import { toPointer } from "../openapi/pointer.js";
import { rules, type Direction, type Kind } from "./rules.js";
import { worst, type Verdict } from "./verdict.js";

/** One difference between two documents, with its verdicts. */
export interface Change {
  /** Place in the new document; in the old one for what was removed. */
  readonly pointer: string;
  readonly direction: Direction | "both";
  readonly kind: Kind;
  readonly wire: Verdict;
  readonly surface: Verdict;
  /** A sentence for the reviewer. */
  readonly reason: string;
}

/** The verdict of one change: the worse of its two axes. */
export function verdictOf({ wire, surface }: Change): Verdict {
  return worst([wire, surface]);
}

/** Collects changes; the same one found over several ways counts once. */
export class Changes {
  readonly #found = new Map<string, Change>();

  add(kind: Kind, direction: Direction, tokens: readonly string[], what: string): void {
    const { wire, surface, because } = rules[kind][direction];
    const pointer = toPointer(tokens);
    const key = JSON.stringify([kind, pointer, what]);
    const other = this.#found.get(key);
    const change = { pointer, direction, kind, wire, surface, reason: `${what}: ${because}` };
    this.#found.set(key, other && other.direction !== direction ? both(other, change) : change);
  }

  /** In the order of the verdicts, the gravest first, then of the places. */
  list(): Change[] {
    const rank = { major: 0, minor: 1, patch: 2, none: 3 };
    return [...this.#found.values()].sort(
      (a, b) => rank[verdictOf(a)] - rank[verdictOf(b)] || (a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : 0),
    );
  }
}

function both(a: Change, b: Change): Change {
  const graver = worst([verdictOf(a), verdictOf(b)]) === verdictOf(a) ? a : b;
  return { ...graver, direction: "both", wire: worst([a.wire, b.wire]), surface: worst([a.surface, b.surface]) };
}
