import type { Filter } from "./filter.js";
import type { GeneratedItems } from "./generated-items.js";
import { matching, range, type Selection } from "./selection.js";
import type { StoredItem } from "./stored-item.js";
import { mergedView, type View } from "./view.js";

/** How many filters are remembered: what was found among the generated items, and the view until the next change. */
const mostFilters = 16;

/** The views of a list, one for each filter. */
export class Views {
  readonly #generated: GeneratedItems;
  readonly #count: number;
  readonly #selections = new Map<string, Selection>();
  readonly #views = new Map<string, View>();

  /** Over the first `count` generated items. */
  constructor(generated: GeneratedItems, count: number) {
    this.#generated = generated;
    this.#count = count;
  }

  /** To be called on each change. */
  forget(): void {
    this.#views.clear();
  }

  of(filter: Filter | undefined, removed: readonly number[], oldestFirst: readonly StoredItem[]): View {
    return remember(this.#views, filter?.key ?? "", () => {
      if (!filter) return mergedView(range(0, this.#count), removed, oldestFirst);
      const base = remember(this.#selections, filter.key, () => this.#select(filter));
      return mergedView(
        base,
        removed.filter((position) => base.has(position)),
        oldestFirst.filter(filter.matchesStored),
      );
    });
  }

  /** Looks at every generated item between the filter's bounds, unless there is nothing but bounds. */
  #select({ from, to, matchesGenerated }: Filter): Selection {
    const { calendar } = this.#generated;
    const first = to === undefined ? 0 : calendar.countSince(to, false, this.#count);
    const end = from === undefined ? this.#count : calendar.countSince(from, true, this.#count);
    if (!matchesGenerated) return range(first, end);
    return matching(first, end, matchesGenerated(this.#generated));
  }
}

/** The value that a map holds, made if it is not there; the oldest goes when there are too many. */
function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  for (const oldest of known.keys()) {
    if (known.size < mostFilters) break;
    known.delete(oldest);
  }
  known.set(key, made);
  return made;
}
