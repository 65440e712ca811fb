/** What one round of one contender gave, by the names of the metrics. */
export type Sample<Metric extends string> = Readonly<Record<Metric, number>>;

export interface Contender<Metric extends string> {
  readonly name: string;
  readonly measure: (round: number) => Promise<Sample<Metric>>;
}

/** Samples by contender, then metric, one a round. */
export type Samples<Metric extends string> = ReadonlyMap<string, Readonly<Record<Metric, readonly number[]>>>;

/**
 * Measures every contender once in each round. Each round begins with another contender, so that a machine that grows
 * slower or busier is unfair to none of them.
 */
export async function interleave<Metric extends string>(
  contenders: readonly Contender<Metric>[],
  rounds: number,
  say: (progress: string) => void,
): Promise<Samples<Metric>> {
  const samples = new Map<string, Record<string, number[]>>(contenders.map(({ name }) => [name, {}]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(round + turn) % contenders.length];
      if (contender === undefined) continue;
      say(`round ${round + 1} of ${rounds}, ${contender.name}`);
      const metrics = samples.get(contender.name) ?? {};
      for (const [metric, value] of Object.entries<number>(await contender.measure(round))) {
        (metrics[metric] ??= []).push(value);
      }
    }
  }
  return samples as ReadonlyMap<string, Record<string, readonly number[]>> as Samples<Metric>;
}
