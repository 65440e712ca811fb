import type { ChangeEffect } from "./effect.js";
import type { Fault } from "./fault.js";

export const insertItems: ChangeEffect<Fault<"insert-items">> = {
  stage: "change",
  summary: "new items at the top, before the answer",
  change: ({ count = 1 }, collection) => {
    for (let done = 0; done < count; done++) collection.insert();
  },
};

export const removeItems: ChangeEffect<Fault<"remove-items">> = {
  stage: "change",
  summary: "items removed, before the answer",
  change: ({ count = 1, position = 0 }, collection) => {
    for (const id of idsFrom(collection, position, count)) collection.remove(id);
  },
};

export const touchItems: ChangeEffect<Fault<"touch-items">> = {
  stage: "change",
  summary: "items whose `updated_at` moves, before the answer",
  change: ({ count = 1, position = 0 }, collection) => {
    for (const id of idsFrom(collection, position, count)) collection.touch(id);
  },
};

function idsFrom(collection: Parameters<typeof insertItems.change>[1], position: number, count: number): string[] {
  const view = collection.view();
  const length = Math.max(0, Math.min(count, view.count - position));
  return Array.from({ length }, (_, index) => collection.id(view.at(position + index)));
}
