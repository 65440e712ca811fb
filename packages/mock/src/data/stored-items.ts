import type { Item } from "./item.js";
import { lowerBound } from "./selection.js";
import { compareItems, type StoredItem } from "./stored-item.js";

/** The stored items of a list, in order and by id. */
export class StoredItems {
  /** Oldest first: most that are added are newer than all others, and go to the end. */
  readonly #ordered: StoredItem[] = [];
  readonly #byId = new Map<string, StoredItem>();

  get oldestFirst(): readonly StoredItem[] {
    return this.#ordered;
  }

  get(id: string): StoredItem | undefined {
    return this.#byId.get(id);
  }

  /** Takes over many at once. */
  fill(items: readonly StoredItem[]): void {
    for (const item of items) this.#byId.set(item.id, item);
    for (const item of [...items].sort((one, other) => compareItems(other, one))) this.#ordered.push(item);
  }

  add(item: StoredItem): Item {
    this.#byId.set(item.id, item);
    this.#ordered.splice(this.#placeOf(item), 0, item);
    return item.value;
  }

  /** False if there is none with this id. */
  delete(id: string): boolean {
    const item = this.#byId.get(id);
    if (!item) return false;
    this.#byId.delete(id);
    this.#ordered.splice(this.#placeOf(item), 1);
    return true;
  }

  #placeOf(item: StoredItem): number {
    return lowerBound(this.#ordered.length, (index) => compareItems(this.#ordered[index] as StoredItem, item) <= 0);
  }
}
