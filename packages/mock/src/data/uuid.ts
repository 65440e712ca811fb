import { hash, permutation } from "./random.js";

/** Ids of items by their index, unique by construction, and the way back. */
export interface IdSpace {
  idOf(index: number): string;
  /** The index that has this id; undefined for an id that was never given out. */
  indexOf(id: string): number | undefined;
}

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Version 4 UUIDs whose first 32 bits are a permutation of the index. */
export function uuidSpace(seed: number): IdSpace {
  const { of, inverse } = permutation(seed);
  const idOf = (index: number): string => {
    const first = of(index);
    const second = (hash(seed, index, 1) & 0xffff0fff) | 0x4000;
    const third = (hash(seed, index, 2) & 0x3fffffff) | 0x80000000;
    return `${word(first)}-${half(second >>> 16)}-${half(second)}-${half(third >>> 16)}-${half(third)}${word(hash(seed, index, 3))}`;
  };
  return {
    idOf,
    indexOf: (id) => {
      const index = /^[\da-f]{8}-/i.test(id) ? inverse(Number.parseInt(id.slice(0, 8), 16)) : undefined;
      return index !== undefined && idOf(index) === id.toLowerCase() ? index : undefined;
    },
  };
}

function half(bits: number): string {
  return byte(bits >>> 8) + byte(bits);
}

function word(bits: number): string {
  return half(bits >>> 16) + half(bits);
}

function byte(bits: number): string {
  return hex[bits & 0xff] as string;
}
