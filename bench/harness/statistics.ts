/** What the rounds of one measurement gave. */
export interface Figure {
  readonly median: number;
  /** First and third quartile: half of the rounds lie between them. */
  readonly low: number;
  readonly high: number;
  readonly rounds: number;
}

/** The value below which the share `q` (0 to 1) of the numbers lies, between neighbours by linear interpolation. */
function quantile(sorted: readonly number[], q: number): number {
  const place = (sorted.length - 1) * q;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export function figure(samples: readonly number[]): Figure {
  if (samples.length === 0) throw new Error("a figure needs a round");
  const sorted = [...samples].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    rounds: sorted.length,
  };
}

/** Round by round, so that what slowed a round down slows both sides of its ratio. */
export function ratio(samples: readonly number[], baseline: readonly number[]): Figure {
  if (samples.length !== baseline.length) throw new Error("a ratio needs both figures of each round");
  return figure(samples.map((sample, round) => sample / (baseline[round] ?? Number.NaN)));
}
