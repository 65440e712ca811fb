import type { Consumer, ListPage, Target } from "../consumers/consumer.js";

/** Walks with the library's iterator where it has one, else with the loop that one writes by hand. */
export function readAll(
  { connect, walk }: Consumer,
  target: Target,
  perPage: number,
  concurrency: number,
): AsyncIterable<{ readonly id: string }> {
  return walk?.(target, perPage, concurrency) ?? loop(connect(target), perPage);
}

async function* loop(list: ListPage, perPage: number): AsyncGenerator<{ readonly id: string }> {
  for (let pageNo = 1; ; pageNo += 1) {
    const { data, paging } = await list(pageNo, perPage);
    yield* data;
    if (data.length === 0 || paging.end_offset >= paging.total_count) return;
  }
}
