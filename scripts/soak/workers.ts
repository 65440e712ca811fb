import { flawsOf, type Reader } from "./read.js";
import type { Model } from "./model.js";

/** What the workers share. */
export interface Load {
  readonly reader: Reader;
  readonly model: Model;
  readonly random: () => number;
  /** Aimed at; inserts and removes keep the list near it. */
  readonly size: number;
  readonly count: Counts;
  /** What should never have happened. */
  readonly flaws: string[];
  readonly isOver: () => boolean;
}

export interface Counts {
  requests: number;
  broken: number;
  inserts: number;
  removes: number;
}

/** Reads pages of random sizes, anywhere, filtered or not, and looks at each. */
export async function readPages({ reader, model, random, count, flaws, isOver }: Load): Promise<void> {
  while (!isOver()) {
    const size = 1 + Math.floor(random() * 100);
    const page = 1 + Math.floor(random() * (model.size / size + 2));
    const filter = ["", "", "&status=ACTIVE", "&search=review", "&start_time=2026-09-01T00:00:00Z"][
      Math.floor(random() * 5)
    ];
    count.requests++;
    try {
      const query = `?per_page=${size}&page_no=${page}${filter ?? ""}`;
      const { value, sizes } = await model.watch(() => reader.page(query));
      if (!value) continue;
      const total = value.paging.total_count;
      const isPossible = filter === "" ? total >= sizes.least && total <= sizes.most : total <= sizes.most;
      if (!isPossible) flaws.push(`${query}: total ${total}, but ${sizes.least} to ${sizes.most} meetings`);
      flaws.push(...flawsOf(value, size).map((flaw) => `${query}: ${flaw}`));
    } catch {
      count.broken++;
    }
  }
}

/** Inserts and removes. */
export async function change({ model, random, size, count, flaws, isOver }: Load): Promise<void> {
  while (!isOver()) {
    if (random() * 2 * size > model.size) {
      model.insert(`Review ${count.inserts++}`);
    } else {
      count.removes++;
      if (!model.remove(random)) flaws.push("a meeting that was there could not be removed");
    }
    await new Promise((resolve) => setTimeout(resolve, random() * 4));
  }
}

/** Sends what is refused, and gives up on what is not. */
export async function disturb({ reader, random, count, flaws, isOver }: Load): Promise<void> {
  while (!isOver()) {
    count.requests++;
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), random() * 20);
    try {
      if (random() < 0.5)
        await reader.get("?per_page=100", { signal: controller.signal }).then((response) => response.text());
      else if ((await reader.get("?page_no=x")).status < 400) flaws.push("page_no=x was accepted");
    } catch {
      count.broken++;
    }
    clearTimeout(timer);
  }
}
