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

/**
 * The positions `from` to `to` that match. Each is looked at once, now; what is kept is a bit per position and a count
 * per 32 of them.
 */
export function matching(from: number, to: number, matches: (position: number) => boolean): Selection {
  const words = Math.ceil(Math.max(0, to - from) / 32);
  const bits = new Uint32Array(words);
  const before = new Uint32Array(words + 1);
  for (let word = 0; word < words; word++) {
    const first = from + word * 32;
    let found = 0;
    for (let bit = 0; bit < 32 && first + bit < to; bit++) if (matches(first + bit)) found |= 1 << bit;
    bits[word] = found;
    before[word + 1] = at(before, word) + ones(found);
  }
  const has = (position: number): boolean => {
    const offset = position - from;
    return position >= from && position < to && ((at(bits, offset >>> 5) >>> (offset & 31)) & 1) === 1;
  };
  return {
    count: at(before, words),
    has,
    rank: (position) => {
      const offset = Math.min(Math.max(position, from), to) - from;
      const inWord = offset & 31 ? at(bits, offset >>> 5) & ((1 << (offset & 31)) - 1) : 0;
      return at(before, offset >>> 5) + ones(inWord);
    },
    select: (k) => {
      const word = lowerBound(words, (each) => at(before, each + 1) > k);
      let left = at(bits, word);
      for (let skip = k - at(before, word); skip > 0; skip--) left &= left - 1;
      return from + word * 32 + (31 - Math.clz32(left & -left));
    },
  };
}

function at(numbers: Uint32Array, index: number): number {
  return numbers[index] as number;
}

/** Number of bits that are set. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
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
