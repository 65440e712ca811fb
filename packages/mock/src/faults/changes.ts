import { wholeNumber } from "../check.js";
import type { Collection } from "../data/collection.js";
import type { Effect } from "./effect.js";

const count = wholeNumber(1, 1_000_000);
const position = wholeNumber(0);

export const insertItems: Effect<"insert-items"> = {
  stage: "change",
  summary: "new items at the top, before the answer",
  options: { count },
  change: ({ count: wanted = 1 }, collection) => {
    for (let done = 0; done < wanted; done++) collection.insert();
  },
};

export const removeItems: Effect<"remove-items"> = {
  stage: "change",
  summary: "items removed, before the answer",
  options: { count, position },
  change: ({ count: wanted = 1, position: first = 0 }, collection) => {
    for (const id of idsFrom(collection, first, wanted)) collection.remove(id);
  },
};

export const touchItems: Effect<"touch-items"> = {
  stage: "change",
  summary: "items whose `updated_at` moves, before the answer",
  options: { count, position },
  change: ({ count: wanted = 1, position: first = 0 }, collection) => {
    for (const id of idsFrom(collection, first, wanted)) collection.touch(id);
  },
};

function idsFrom(collection: Collection, first: number, wanted: number): string[] {
  return collection
    .view()
    .slice(first, first + wanted)
    .map((entry) => collection.id(entry));
}
