import type { Member, Plan } from "../schema/plan.js";
import { isPerItem, leafOf, type ItemPlace, type Leaf } from "./leaf.js";
import { hash, randomStream } from "./random.js";
import { join, type Template } from "./template.js";

/** What items look like: which members are there and which variant of each. An item's shape follows from its position. */
export interface Shape {
  readonly whole: Template;
  /** Members of the item's top level, by name. */
  readonly members: ReadonlyMap<string, Template>;
}

/** Shapes repeat with this period, unless covering everything takes more; so any 200 neighbours show every shape. */
const usual = 97;
const most = 200;

/** Draws shapes that, between them, show every optional member present and absent and every variant of each. */
export function drawShapes(plan: Plan, seed: number): Shape[] {
  const drawer = new Drawer(seed);
  const shapes: Shape[] = [];
  while (shapes.length < usual || (shapes.length < most && !drawer.hasShown(plan))) {
    shapes.push(drawer.draw(plan, shapes.length));
  }
  return shuffle(shapes, seed);
}

class Drawer {
  readonly #seed: number;
  readonly #shown = new Map<Plan | Member, Set<number>>();
  readonly #finished = new Set<Plan>();
  #random: () => number = () => 0;
  #place: ItemPlace = { seed: 0, position: 0, id: "", createdAt: 0 };

  constructor(seed: number) {
    this.#seed = seed;
  }

  draw(plan: Plan, number: number): Shape {
    this.#random = randomStream(this.#seed, number);
    this.#place = { seed: this.#seed, position: number, id: "", createdAt: 0 };
    if (plan.kind !== "object") return { whole: this.#template(plan), members: new Map() };
    const members = this.#members(plan.members, 0);
    return { whole: objectOf(members), members };
  }

  /** Whether every variant of a plan has been drawn. */
  hasShown(plan: Plan): boolean {
    if (this.#finished.has(plan)) return true;
    const isFinished = this.#isFinished(plan);
    if (isFinished) this.#finished.add(plan);
    return isFinished;
  }

  #isFinished(plan: Plan): boolean {
    switch (plan.kind) {
      case "choice":
        return plan.options.every((option, index) => this.#has(plan, index) && this.hasShown(option));
      case "object":
        return plan.members.every(
          (member) => (member.required || (this.#has(member, 0) && this.#has(member, 1))) && this.hasShown(member.plan),
        );
      case "array":
        return plan.maximum === 0 || (this.#has(plan, 1) && this.hasShown(plan.items));
      default:
        return true;
    }
  }

  #template(plan: Plan, depth = 0): Template {
    switch (plan.kind) {
      case "constant":
        return join([plan.text]);
      case "choice":
        return this.#template(this.#choose(plan, plan.options), depth);
      case "object":
        return objectOf(this.#members(plan.members, depth));
      case "array": {
        const length = plan.minimum + Math.floor(this.#random() * (plan.maximum - plan.minimum + 1));
        const wanted = this.hasShown(plan) ? length : Math.max(length, Math.min(1, plan.maximum));
        this.#mark(plan, Math.min(wanted, 1));
        const items = Array.from({ length: wanted }, () => this.#template(plan.items, depth + 1));
        return join(["[", ...items.flatMap((item, index) => (index === 0 ? [item] : [",", item])), "]"]);
      }
      case "id":
        return { texts: ['"', '"'], leaves: [({ id }) => id] };
      case "leaf": {
        const leaf: Leaf = leafOf(plan.name, plan.path, plan.schema);
        return isPerItem(plan.name, plan.schema) ? { texts: ["", ""], leaves: [leaf] } : join([leaf(this.#place)]);
      }
    }
  }

  #members(members: readonly Member[], depth: number): Map<string, Template> {
    const present = members.filter((member) => member.required || this.#isPresent(member, depth));
    return new Map(present.map(({ name, plan }) => [name, this.#template(plan, depth + 1)]));
  }

  #isPresent(member: Member, depth: number): boolean {
    const present = this.#decide(member, depth);
    this.#mark(member, present ? 1 : 0);
    return present;
  }

  #decide(member: Member, depth: number): boolean {
    if (!this.#has(member, 1)) return true;
    if (!this.#has(member, 0)) return false;
    if (!this.hasShown(member.plan)) return true;
    return this.#random() < (member.plan.kind === "object" ? 0.3 : depth === 0 ? 0.8 : 0.6);
  }

  #choose(plan: Plan, options: readonly Plan[]): Plan {
    const fresh = options.findIndex((_, index) => !this.#has(plan, index));
    const unfinished = options.findIndex((option) => !this.hasShown(option));
    const any = Math.floor(this.#random() * options.length);
    const chosen = fresh >= 0 ? fresh : unfinished >= 0 ? unfinished : any;
    this.#mark(plan, chosen);
    return options[chosen] as Plan;
  }

  #has(place: Plan | Member, variant: number): boolean {
    return this.#shown.get(place)?.has(variant) ?? false;
  }

  #mark(place: Plan | Member, variant: number): void {
    this.#shown.set(place, (this.#shown.get(place) ?? new Set()).add(variant));
  }
}

function objectOf(members: ReadonlyMap<string, Template>): Template {
  const parts = [...members].flatMap(([name, template], index) => [
    `${index === 0 ? "" : ","}${JSON.stringify(name)}:`,
    template,
  ]);
  return join(["{", ...parts, "}"]);
}

function shuffle<T>(values: readonly T[], seed: number): T[] {
  return values
    .map((value, index) => ({ value, rank: hash(seed, index, 0x5f1e) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ value }) => value);
}
