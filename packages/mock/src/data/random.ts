/** 32 well-mixed bits of three numbers: the same arguments always give the same bits. */
export function hash(a: number, b: number, c = 0): number {
  let bits = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35) ^ Math.imul(c, 0x27d4eb2f);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return (bits ^ (bits >>> 15)) >>> 0;
}

/** A number from 0 up to, but not including, 1. */
export function fraction(bits: number): number {
  return bits / 0x1_0000_0000;
}

/** A stream of random numbers, each from 0 up to, but not including, 1. */
export function randomStream(seed: number, salt: number): () => number {
  let step = 0;
  return () => fraction(hash(seed, step++, salt));
}

/** 32 bits of text, for salts. */
export function hashText(text: string): number {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  return bits >>> 0;
}

/** A one-to-one map of the unsigned 32-bit integers onto themselves (a Feistel network), and its inverse. */
export function permutation(seed: number): { of: (value: number) => number; inverse: (value: number) => number } {
  const keys = [1, 2, 3, 4].map((round) => hash(seed, round, 0x5eed));
  const scramble = (half: number, key: number): number => hash(key, half) & 0xffff;
  const pass = (value: number, order: readonly number[]): number => {
    let left = value >>> 16;
    let right = value & 0xffff;
    for (const key of order) [left, right] = [right, left ^ scramble(right, key)];
    return ((right << 16) | left) >>> 0;
  };
  const reversed = [...keys].reverse();
  return { of: (value) => pass(value, keys), inverse: (value) => pass(value, reversed) };
}

/** A one-to-one map of the whole numbers below `count` (at most 2^26, so that products stay exact) onto themselves. */
export function permutationBelow(count: number, random: () => number): (value: number) => number {
  const shift = Math.floor(random() * count);
  let factor = 1 + Math.floor(random() * count);
  while (greatestCommonDivisor(factor, count) > 1) factor++;
  return (value) => (value * factor + shift) % count;
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
