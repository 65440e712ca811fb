import { InvalidOptionError } from "../errors.js";
import { mostItems } from "./calendar.js";
import type { Filter } from "./filter.js";
import { GeneratedItems } from "./generated-items.js";
import type { Item } from "./item.js";
import type { ListShape } from "./list-shape.js";
import { lowerBound } from "./selection.js";
import type { Ordered, StoredItem } from "./stored-item.js";
import { StoredItems } from "./stored-items.js";
import type { View } from "./view.js";
import { Views } from "./views.js";

const minute = 60_000;

/** The items of one list: generated ones that cost no memory, and those given, inserted and removed on top. */
export class Collection {
  readonly #shape: ListShape;
  readonly #generated: GeneratedItems;
  readonly #generatedCount: number;
  /** Generated positions, ascending. */
  readonly #removed: number[] = [];
  readonly #stored = new StoredItems();
  readonly #views: Views;
  #inserted = 0;

  /** `items` is the number of generated items, or the items themselves. */
  constructor(shape: ListShape, seed: number, items: number | readonly Item[]) {
    this.#shape = shape;
    this.#generated = new GeneratedItems(shape.plan, shape.keyMember, seed);
    this.#generatedCount = typeof items === "number" ? items : 0;
    this.#views = new Views(this.#generated, this.#generatedCount);
    if (typeof items !== "number") this.#stored.fill(this.#distinct(items));
  }

  get size(): number {
    return this.#generatedCount - this.#removed.length + this.#stored.oldestFirst.length;
  }

  /** Adds an item; the required members that it lacks are made up, the dates one minute after the newest item. */
  insert(item: Item = {}): Item {
    const stored = this.#toStored({ ...this.#newItem(), ...item });
    if (this.#stored.get(stored.id) || this.#livePosition(stored.id) !== undefined) throw takenId(stored.id);
    this.#views.forget();
    return this.#stored.add(stored);
  }

  /** Takes an item out; false if there is none with this id. */
  remove(id: string): boolean {
    const position = this.#livePosition(id);
    if (position !== undefined) this.#removed.splice(this.#removedBefore(position), 0, position);
    else if (!this.#stored.delete(id)) return false;
    this.#views.forget();
    return true;
  }

  /** Moves the dates of an item, but for the time of creation, one second on; false if there is none with this id. */
  touch(id: string): boolean {
    const entry = this.#stored.get(id) ?? this.#livePosition(id);
    if (entry === undefined) return false;
    const item = JSON.parse(this.text(entry)) as Record<string, unknown>;
    for (const name of this.#shape.dateMembers.filter((each) => each !== this.#shape.creationMember)) {
      const before = item[name];
      if (typeof before === "string") item[name] = new Date(Date.parse(before) + 1000).toISOString();
    }
    this.remove(id);
    this.insert(item);
    return true;
  }

  /** The items that pass a filter, in order. Valid until the next change. */
  view(filter?: Filter): View {
    return this.#views.of(filter, this.#removed, this.#stored.oldestFirst);
  }

  /** JSON text of an entry of a view. */
  text(entry: number | StoredItem): string {
    return typeof entry === "number" ? this.#generated.text(entry) : entry.text;
  }

  id(entry: number | StoredItem): string {
    return typeof entry === "number" ? this.#generated.id(entry) : entry.id;
  }

  #livePosition(id: string): number | undefined {
    const position = this.#generated.positionOf(id, this.#generatedCount);
    if (position === undefined) return undefined;
    return this.#removed[this.#removedBefore(position)] === position ? undefined : position;
  }

  #removedBefore(position: number): number {
    return lowerBound(this.#removed.length, (index) => (this.#removed[index] as number) >= position);
  }

  #distinct(items: readonly Item[]): StoredItem[] {
    const ids = new Set<string>();
    return items.map((item) => {
      const stored = this.#toStored(item);
      if (ids.has(stored.id)) throw takenId(stored.id);
      ids.add(stored.id);
      return stored;
    });
  }

  /** The required members of a generated item past the end of any list, dated after all others. */
  #newItem(): Item {
    const { required, dateMembers } = this.#shape;
    const item = JSON.parse(this.#generated.text(mostItems + this.#inserted)) as Item;
    const generated = this.#generatedCount > 0 ? this.#generated.calendar.createdAt(0) : -Infinity;
    const newest = Math.max(generated, this.#stored.oldestFirst.at(-1)?.createdAt ?? -Infinity);
    const time = Number.isFinite(newest) ? newest + minute : this.#generated.calendar.createdAt(0);
    return Object.fromEntries(
      Object.entries(item)
        .filter(([name]) => required.includes(name))
        .map(([name, value]) => [name, dateMembers.includes(name) ? new Date(time).toISOString() : value]),
    );
  }

  #toStored(item: Item): StoredItem {
    const { keyMember, creationMember, readable } = this.#shape;
    const value = readable(item);
    const number = this.#inserted++;
    const id = keyMember === undefined ? `item ${number}` : value[keyMember];
    if (typeof id !== "string" || id === "") throw new InvalidOptionError(`an item's ${keyMember ?? "id"}`, "a text");
    const createdAt =
      creationMember === undefined
        ? this.#generated.calendar.createdAt(0) + number
        : Date.parse(String(value[creationMember]));
    if (Number.isNaN(createdAt)) throw new InvalidOptionError(`${creationMember ?? "date"} of ${id}`, "a date-time");
    return { id, createdAt, value, text: JSON.stringify(value), anchor: this.#anchorOf({ id, createdAt }) };
  }

  /** How many generated items precede an item that is stored. */
  #anchorOf({ id, createdAt }: Ordered): number {
    const { calendar } = this.#generated;
    let anchor = calendar.countSince(createdAt, false, this.#generatedCount);
    while (
      anchor < this.#generatedCount &&
      calendar.createdAt(anchor) === createdAt &&
      this.#generated.id(anchor) < id
    ) {
      anchor++;
    }
    return anchor;
  }
}

function takenId(id: string): InvalidOptionError {
  return new InvalidOptionError("an item's id", `unlike those of the others: ${id} is there already`);
}
