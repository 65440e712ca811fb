/** A subset of the generated positions, in order; `select` and `rank` cost the same anywhere. */
export interface Selection {
  readonly count: number;
  /** The position of the k-th member, counted from 0. */
  select(k: number): number;
  /** How many members stand before a position. */
  rank(position: number): number;
  has(position: number): boolean;
}

/** Positions `from` to `to`, without `to`. */
export function range(from: number, to: number): Selection {
  const end = Math.max(from, to);
  return {
    count: end - from,
    select: (k) => from + k,
    rank: (position) => Math.min(Math.max(position, from), end) - from,
    has: (position) => position >= from && position < end,
  };
}

const blockSize = 512;

/**
 * The members of `within` that match. Looks at each once, now, and keeps one number per 512 of them, so that even
 * 10,000,000 items leave a small index; later reads look at one block.
 */
export function matching(within: Selection, matches: (position: number) => boolean): Selection {
  const blocks = Math.ceil(within.count / blockSize);
  const before = new Uint32Array(blocks + 1);
  for (let block = 0; block < blocks; block++) {
    before[block + 1] = (before[block] as number) + matchesIn(block).length;
  }
  let recent: { readonly block: number; readonly positions: readonly number[] } | undefined;
  return { count: before[blocks] as number, select, rank, has };

  function matchesIn(block: number): number[] {
    const end = Math.min((block + 1) * blockSize, within.count);
    const positions: number[] = [];
    for (let k = block * blockSize; k < end; k++) {
      const position = within.select(k);
      if (matches(position)) positions.push(position);
    }
    return positions;
  }

  function positionsOf(block: number): readonly number[] {
    if (recent?.block !== block) recent = { block, positions: matchesIn(block) };
    return recent.positions;
  }

  function select(k: number): number {
    const block = lowerBound(blocks, (each) => (before[each + 1] as number) > k);
    return positionsOf(block)[k - (before[block] as number)] as number;
  }

  function rank(position: number): number {
    const k = within.rank(position);
    const block = Math.floor(k / blockSize);
    if (block >= blocks) return before[blocks] as number;
    const positions = positionsOf(block);
    return (before[block] as number) + lowerBound(positions.length, (each) => (positions[each] as number) >= position);
  }

  function has(position: number): boolean {
    return within.has(position) && matches(position);
  }
}

/** The first index for which the test holds, given that it holds for all later ones too; `length` if for none. */
export function lowerBound(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
