/** One thing wrong with the fragment. */
export interface FragmentProblem {
  readonly file: string;
  readonly line?: number | undefined;
  readonly message: string;
}

/** The fragment cannot be used as it stands; the message lists each place and what is wrong there. */
export class FragmentError extends Error {
  override readonly name = "FragmentError";

  readonly problems: readonly FragmentProblem[];

  constructor(
    problems: readonly FragmentProblem[],
    advice = "Repair the fragment there, then run the command again. Nothing was written.",
  ) {
    const lines = problems.map(
      ({ file, line, message }) => `${file}${line === undefined ? "" : `:${line}`}: ${message}`,
    );
    super([...new Set(lines), advice].join("\n"));
    this.problems = problems;
  }
}
