import { hash, permutation } from "./random.js";

/** Ids of items by their index, unique by construction, and the way back. */
export interface IdSpace {
  idOf(index: number): string;
  /** The index that has this id; undefined for an id that was never given out. */
  indexOf(id: string): number | undefined;
}

const digits = Array.from("0123456789abcdef", (digit) => digit.charCodeAt(0));
/** Where in the id each 16 bits stand, from the first to the last; hyphens stand between. */
const places = [0, 4, 9, 14, 19, 24, 28, 32];
const codes = Array.from({ length: 36 }, () => "-".charCodeAt(0));

/** Version 4 UUIDs whose first 32 bits are a permutation of the index. */
export function uuidSpace(seed: number): IdSpace {
  const { of, inverse } = permutation(seed);
  const idOf = (index: number): string => {
    const second = (hash(seed, index, 1) & 0xffff0fff) | 0x4000;
    const third = (hash(seed, index, 2) & 0x3fffffff) | 0x80000000;
    putWord(of(index), 0);
    putWord(second, 2);
    putWord(third, 4);
    putWord(hash(seed, index, 3), 6);
    return String.fromCharCode(...codes); // put together from parts it would be slower, to make and to send
  };
  return {
    idOf,
    indexOf: (id) => {
      const index = /^[\da-f]{8}-/i.test(id) ? inverse(Number.parseInt(id.slice(0, 8), 16)) : undefined;
      return index !== undefined && idOf(index) === id.toLowerCase() ? index : undefined;
    },
  };
}

function putWord(bits: number, place: number): void {
  putHalf(bits >>> 16, places[place] as number);
  putHalf(bits, places[place + 1] as number);
}

function putHalf(bits: number, at: number): void {
  codes[at] = digits[(bits >>> 12) & 15] as number;
  codes[at + 1] = digits[(bits >>> 8) & 15] as number;
  codes[at + 2] = digits[(bits >>> 4) & 15] as number;
  codes[at + 3] = digits[bits & 15] as number;
}
