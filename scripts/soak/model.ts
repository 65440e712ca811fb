import type { MockMeetings } from "@rtk-meetings/mock";
import type { Meeting } from "@rtk-meetings/types";

/** The number of meetings while something took place. */
export interface SizeRange {
  least: number;
  most: number;
}

/** What the mock must hold, kept apart from it. */
export class Model {
  readonly #meetings: MockMeetings;
  readonly #known: Map<string, Meeting>;
  readonly #watchers = new Set<SizeRange>();

  constructor(meetings: MockMeetings, all: readonly Meeting[]) {
    this.#meetings = meetings;
    this.#known = new Map(all.map((meeting) => [meeting.id, meeting]));
  }

  get size(): number {
    return this.#known.size;
  }

  /** In the order in which the API lists them. */
  get sorted(): Meeting[] {
    return [...this.#known.values()].sort(
      (one, other) => Date.parse(other.created_at) - Date.parse(one.created_at) || (one.id < other.id ? -1 : 1),
    );
  }

  insert(title: string): void {
    const meeting = this.#meetings.insert({ title });
    this.#known.set(meeting.id, meeting);
    this.#tell();
  }

  /** Removes a meeting that is known; returns whether the mock had it. */
  remove(random: () => number): boolean {
    const skipped = Math.floor(random() * this.#known.size);
    const id = [...this.#known.keys()][skipped];
    if (id === undefined) return true;
    this.#known.delete(id);
    const wasThere = this.#meetings.remove(id);
    this.#tell();
    return wasThere;
  }

  /** Runs something and says between which sizes the list was meanwhile. */
  async watch<T>(run: () => Promise<T>): Promise<{ value: T; sizes: SizeRange }> {
    const sizes = { least: this.size, most: this.size };
    this.#watchers.add(sizes);
    try {
      return { value: await run(), sizes };
    } finally {
      this.#watchers.delete(sizes);
    }
  }

  #tell(): void {
    for (const sizes of this.#watchers) {
      sizes.least = Math.min(sizes.least, this.size);
      sizes.most = Math.max(sizes.most, this.size);
    }
  }
}
