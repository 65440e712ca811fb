import type { Plan } from "../schema/plan.js";
import { calendar, type Calendar } from "./calendar.js";
import type { ItemPlace } from "./leaf.js";
import { drawShapes, type Shape } from "./shapes.js";
import { write } from "./template.js";
import { uuidSpace } from "./uuid.js";

/** Items that are computed, not stored: each a function of (seed, position), newest first, ties by id. */
export class GeneratedItems {
  readonly calendar: Calendar;
  readonly #seed: number;
  readonly #shapes: readonly Shape[];
  readonly #ids;

  /** `keyMember` is the member that holds the id, if items have one. */
  constructor(plan: Plan, keyMember: string | undefined, seed: number) {
    this.#seed = seed;
    this.#shapes = drawShapes(withId(plan, keyMember), seed);
    this.#ids = uuidSpace(seed);
    this.calendar = calendar(seed);
  }

  /** JSON text of the item. */
  text(position: number): string {
    return write(this.#shapeOf(position).whole, this.#place(position));
  }

  /** JSON text of a member of the item's top level; undefined if it is absent. */
  memberText(position: number, name: string): string | undefined {
    const member = this.#shapeOf(position).members.get(name);
    return member && (member.leaves.length === 0 ? member.texts[0] : write(member, this.#place(position)));
  }

  id(position: number): string {
    if (!this.calendar.isTied(position)) return this.#ids.idOf(position);
    const first = position & ~1;
    const ids = [this.#ids.idOf(first), this.#ids.idOf(first + 1)].sort();
    return ids[position - first] as string;
  }

  /** The position, of the first `count`, that has this id. */
  positionOf(id: string, count = Infinity): number | undefined {
    const index = this.#ids.indexOf(id);
    if (index === undefined) return undefined;
    return [index, index ^ 1].find((position) => position < count && this.id(position) === id.toLowerCase());
  }

  #place(position: number): ItemPlace {
    return new Place(this, this.#seed, position);
  }

  #shapeOf(position: number): Shape {
    return this.#shapes[position % this.#shapes.length] as Shape;
  }
}

/** Works out what is asked for only: a search looks at nothing but titles, a million times. */
class Place implements ItemPlace {
  readonly seed: number;
  readonly position: number;
  readonly #items: GeneratedItems;
  #createdAt: number | undefined;

  constructor(items: GeneratedItems, seed: number, position: number) {
    this.#items = items;
    this.seed = seed;
    this.position = position;
  }

  get id(): string {
    return this.#items.id(this.position);
  }

  get createdAt(): number {
    return (this.#createdAt ??= this.#items.calendar.createdAt(this.position));
  }
}

/** The plan with the item's id, in the first place, where the key member stands. */
function withId(plan: Plan, keyMember: string | undefined): Plan {
  const key = plan.kind === "object" ? plan.members.find(({ name }) => name === keyMember) : undefined;
  if (plan.kind !== "object" || !key) return plan;
  const others = plan.members.filter((member) => member !== key);
  return { kind: "object", members: [{ ...key, plan: { kind: "id" } }, ...others] };
}
