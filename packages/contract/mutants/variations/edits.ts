import type { MockApi } from "@rtk-meetings/mock";
import type { Variation } from "../mutant.js";
import type { Page } from "../page.js";
import { answering, asking, type Sent, type Serve } from "../wrap.js";

type Edit = (mock: MockApi, sent: Sent, serve: Serve) => void | Promise<void>;

/** A list that others edit before every request whose number is a multiple, or that has the number. */
function edited(
  name: string,
  description: string,
  pace: number,
  edit: Edit,
  { once = false, meetings }: { readonly once?: boolean; readonly meetings?: number } = {},
): Variation {
  return {
    name: `edited/${name}`,
    description,
    ...(meetings === undefined ? {} : { mock: { meetings } }),
    wrap: answering(async (sent, serve, mock) => {
      if (once ? sent.number === pace : sent.number % pace === 0) await edit(mock, sent, serve);
      return serve();
    }),
  };
}

const old = { created_at: "2026-09-20T00:00:00Z", updated_at: "2026-09-20T00:00:00Z" };

const insert: Edit = (mock) => void mock.meetings.insert({ title: "New", status: "ACTIVE" });
const insertOld: Edit = (mock) => void mock.meetings.insert({ ...old, title: "Old", status: "INACTIVE" });

/** Removes the item at a place of the list, counted from 1. */
function remove(place: number): Edit {
  return async (mock, sent, serve) => {
    const plain = { page_no: place, per_page: 1, status: null, search: null, start_time: null, end_time: null };
    const response = await serve(asking(sent, plain));
    const { data = [] } = (await response.json()) as Partial<Page>;
    if (data[0]) mock.meetings.remove(String(data[0]["id"]));
  };
}

/** Both edits at once: the length of the list stays. */
function both(one: Edit, other: Edit): Edit {
  return async (mock, sent, serve) => {
    await one(mock, sent, serve);
    await other(mock, sent, serve);
  };
}

const touch: Edit = (mock, { number }) => {
  mock.faults.clear();
  mock.faults.add({ kind: "touch-items", position: number % 100, count: 2 });
};

/** Lists that others edit during the run: at any pace, at either end and in the middle. */
export const editVariations: readonly Variation[] = [
  ...[1, 3, 11, 60].map((pace) => edited(`insert-${pace}`, `a new meeting every ${pace} requests`, pace, insert)),
  ...[2, 7, 40].map((pace) => edited(`insert-old-${pace}`, `an old meeting every ${pace} requests`, pace, insertOld)),
  ...[5, 13].map((pace) => edited(`remove-${pace}`, `the first meeting goes every ${pace} requests`, pace, remove(1))),
  edited("remove-middle", "a meeting in the middle goes every 20 requests", 20, remove(60)),
  ...[1, 4, 17].map((pace) =>
    edited(`swap-${pace}`, `one comes and another goes every ${pace} requests`, pace, both(remove(30), insert)),
  ),
  ...[2, 10].map((pace) =>
    edited(`swap-old-${pace}`, `an old one comes and a new one goes, ${pace}`, pace, both(remove(3), insertOld)),
  ),
  ...[3, 9].map((pace) => edited(`touch-${pace}`, `meetings are changed every ${pace} requests`, pace, touch)),
  ...[2, 30, 105, 160, 215].map((number) =>
    edited(`swap-once-${number}`, `one exchange before request ${number}`, number, both(remove(30), insert), {
      once: true,
    }),
  ),
  edited("insert-1000", "a long list grows", 12, insert, { meetings: 1000 }),
  edited("insert-few", "a short list grows", 10, insert, { meetings: 3 }),
];
