/** Mocks that are measured, and the options of their command. */
export const mocks = {
  hundred: ["--meetings", "100"],
  million: ["--meetings", "1000000"],
  /** Changed by its first request: 20,000 meetings from the middle are gone, and 20,000 new ones are there. */
  changed: [
    ["--meetings", "1000000"],
    ["--fault", "remove-items:1,count=20000,position=500000"],
    ["--fault", "insert-items:1,count=20000"],
  ].flat(),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type MockName = keyof typeof mocks;

/** One thing to measure: which pages are asked for, and how. */
export interface Case {
  readonly name: string;
  readonly mock: MockName;
  /** The number of the page, from a random number (0 to 1). */
  readonly page: (random: number) => number;
  /** More of the query. */
  readonly filter?: string;
  readonly acceptEncoding?: string;
}

const anywhere = (pages: number) => (random: number) => 1 + Math.floor(random * pages);

/** The first is what the others are compared with. */
export const cases: readonly Case[] = [
  { name: "100 meetings", mock: "hundred", page: () => 1 },
  { name: "1,000,000: first page", mock: "million", page: () => 1 },
  { name: "1,000,000: last page", mock: "million", page: () => 10_000 },
  { name: "1,000,000: any page", mock: "million", page: anywhere(10_000) },
  { name: "1,000,000, changed: any page", mock: "changed", page: anywhere(10_000) },
  { name: "1,000,000, filtered: any page", mock: "million", page: anywhere(3000), filter: "&status=ACTIVE" },
  { name: "1,000,000: any page, gzip", mock: "million", page: anywhere(10_000), acceptEncoding: "gzip" },
];
