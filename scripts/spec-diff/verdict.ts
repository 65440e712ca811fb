/** How much a change asks of those who use the packages, least first. */
export const verdicts = ["none", "patch", "minor", "major"] as const;

export type Verdict = (typeof verdicts)[number];

/** The gravest of some verdicts; `none` of none. */
export function worst(some: Iterable<Verdict>): Verdict {
  return [...some].reduce<Verdict>((a, b) => (verdicts.indexOf(a) < verdicts.indexOf(b) ? b : a), "none");
}
