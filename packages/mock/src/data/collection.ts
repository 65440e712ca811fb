import { InvalidOptionError } from "../errors.js";
import { creationNames } from "./leaf.js";
import type { Filter } from "./filter.js";
import { GeneratedItems } from "./generated-items.js";
import type { ListShape } from "./list-shape.js";
import { lowerBound, matching, range, type Selection } from "./selection.js";
import { compareItems, type StoredItem } from "./stored-item.js";
import { mergedView, type View } from "./view.js";

/** An item as a caller gives it. */
export type Item = Readonly<Record<string, unknown>>;

/** How many filters keep the index that reading through them built. */
const rememberedFilters = 64;

interface Anchored extends StoredItem {
  /** How many generated positions precede it. */
  readonly anchor: number;
}

/** The items of one list: generated ones that cost no memory, and those given, inserted and removed on top. */
export class Collection {
  readonly generated: GeneratedItems;
  readonly #shape: ListShape;
  readonly #generatedCount: number;
  readonly #removed: number[] = [];
  readonly #stored: Anchored[] = [];
  readonly #byId = new Map<string, Anchored>();
  readonly #selections = new Map<string, Selection>();
  readonly #views = new Map<string, View>();
  #inserted = 0;

  constructor(shape: ListShape, seed: number, items: number | readonly Item[]) {
    this.#shape = shape;
    this.generated = new GeneratedItems(shape.plan, shape.keyMember, seed);
    this.#generatedCount = typeof items === "number" ? items : 0;
    if (typeof items === "number") return;
    for (const item of items) this.#register(this.#toStored(item));
    this.#stored.push(...[...this.#byId.values()].sort(compareItems));
  }

  get size(): number {
    return this.#generatedCount - this.#removed.length + this.#stored.length;
  }

  /** Adds an item; what it lacks of the required members is made up, newest of all unless it says otherwise. */
  insert(item: Item = {}): Item {
    const stored = this.#toStored({ ...this.#newItem(), ...item });
    this.#register(stored);
    const index = lowerBound(this.#stored.length, (each) => compareItems(this.#stored[each] as Anchored, stored) > 0);
    this.#stored.splice(index, 0, this.#byId.get(stored.id) as Anchored);
    this.#views.clear();
    return stored.value;
  }

  /** Takes an item out; false if there is none with this id. */
  remove(id: string): boolean {
    const stored = this.#byId.get(id);
    if (stored) {
      this.#byId.delete(id);
      this.#stored.splice(
        lowerBound(this.#stored.length, (each) => compareItems(this.#stored[each] as Anchored, stored) >= 0),
        1,
      );
    } else {
      const position = this.#livePosition(id);
      if (position === undefined) return false;
      this.#removed.splice(this.#removedBefore(position), 0, position);
    }
    this.#views.clear();
    return true;
  }

  /** Moves an item's `updated_at` one second on; false if there is none with this id. */
  touch(id: string): boolean {
    const position = this.#livePosition(id);
    const text = this.#byId.get(id)?.text ?? (position === undefined ? undefined : this.generated.text(position));
    if (text === undefined) return false;
    const item = JSON.parse(text) as Record<string, unknown>;
    for (const name of this.#shape.dateMembers.filter((each) => !creationNames.includes(each))) {
      const before = item[name];
      if (typeof before === "string") item[name] = new Date(Date.parse(before) + 1000).toISOString();
    }
    this.remove(id);
    this.insert(item);
    return true;
  }

  /** The items that pass a filter, in order. Valid until the next change. */
  view(filter?: Filter): View {
    const key = filter?.key ?? "";
    const known = this.#views.get(key);
    if (known) return known;
    const base = this.#selection(filter);
    const view = mergedView(
      base,
      filter ? this.#removed.filter((position) => base.has(position)) : this.#removed,
      filter ? this.#stored.filter((item) => filter.matchesStored(item)) : this.#stored,
      (item) => (item as Anchored).anchor,
    );
    this.#views.set(key, view);
    return view;
  }

  /** JSON text of an entry of a view. */
  text(entry: number | StoredItem): string {
    return typeof entry === "number" ? this.generated.text(entry) : entry.text;
  }

  id(entry: number | StoredItem): string {
    return typeof entry === "number" ? this.generated.id(entry) : entry.id;
  }

  #selection(filter: Filter | undefined): Selection {
    if (!filter) return range(0, this.#generatedCount);
    const known = this.#selections.get(filter.key);
    if (known) return known;
    const { calendar } = this.generated;
    const count = this.#generatedCount;
    const from = filter.to === undefined ? 0 : calendar.countSince(filter.to, false, count);
    const to = filter.from === undefined ? count : calendar.countSince(filter.from, true, count);
    const within = range(from, to);
    const { matchesGenerated } = filter;
    const selection = matchesGenerated
      ? matching(within, (position) => matchesGenerated(this.generated, position))
      : within;
    if (this.#selections.size >= rememberedFilters) this.#selections.clear();
    this.#selections.set(filter.key, selection);
    return selection;
  }

  #livePosition(id: string): number | undefined {
    const position = this.generated.positionOf(id, this.#generatedCount);
    if (position === undefined) return undefined;
    return this.#removed[this.#removedBefore(position)] === position ? undefined : position;
  }

  #removedBefore(position: number): number {
    return lowerBound(this.#removed.length, (each) => (this.#removed[each] as number) >= position);
  }

  #register(item: StoredItem): void {
    if (this.#byId.has(item.id) || this.#livePosition(item.id) !== undefined) {
      throw new InvalidOptionError("an item's id", `unlike those of the others, but ${item.id} is there already`);
    }
    this.#byId.set(item.id, { ...item, anchor: this.#anchorOf(item) });
  }

  #anchorOf(item: StoredItem): number {
    const { calendar } = this.generated;
    let anchor = calendar.countSince(item.createdAt, false, this.#generatedCount);
    while (
      anchor < this.#generatedCount &&
      calendar.createdAt(anchor) === item.createdAt &&
      this.generated.id(anchor) < item.id
    ) {
      anchor++;
    }
    return anchor;
  }

  /** A generated item of a range that no list reaches, made at the next minute after all others. */
  #newItem(): Item {
    const number = this.#inserted++;
    const item = JSON.parse(this.generated.text(firstInsertedPosition + number)) as Record<string, unknown>;
    const time = new Date(this.generated.calendar.createdAt(0) + (number + 1) * 60_000).toISOString();
    const { required, dateMembers } = this.#shape;
    return Object.fromEntries(
      Object.entries(item)
        .filter(([name]) => required.includes(name))
        .map(([name, value]) => [name, dateMembers.includes(name) ? time : value]),
    );
  }

  #toStored(item: Item): StoredItem {
    const value = this.#shape.readable(item);
    const { keyMember } = this.#shape;
    const id = keyMember === undefined ? `item ${this.#byId.size}` : value[keyMember];
    if (typeof id !== "string" || id === "") throw new InvalidOptionError(`an item's ${keyMember ?? "id"}`, "a string");
    const creation = creationNames.find((name) => this.#shape.dateMembers.includes(name));
    const createdAt = creation === undefined ? this.#byId.size : Date.parse(String(value[creation]));
    if (Number.isNaN(createdAt)) throw new InvalidOptionError(`an item's ${creation ?? ""}`, "a date-time");
    return { id, createdAt, value, text: JSON.stringify(value) };
  }
}

/** Positions from here on are for inserted items. */
const firstInsertedPosition = 0x4000_0000;
