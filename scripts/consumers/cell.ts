/** One line of the matrix: something that consumers do with the packages. */
export interface Cell {
  readonly title: string;
  /** Does it and says what was seen; throws when it does not work. */
  readonly run: () => Promise<string>;
}

/** Thrown by a cell that this machine cannot run; the message says why. */
export class Unavailable extends Error {
  override readonly name = "Unavailable";
}

export interface CellResult {
  readonly title: string;
  readonly outcome: "passed" | "failed" | "unavailable";
  /** What was seen, what went wrong, or why it cannot run here. */
  readonly said: string;
  readonly seconds: number;
}

/** Runs one cell; its errors become results. */
export async function runCell({ title, run }: Cell): Promise<CellResult> {
  const start = performance.now();
  const result = (outcome: CellResult["outcome"], said: string): CellResult => ({
    title,
    outcome,
    said,
    seconds: (performance.now() - start) / 1000,
  });
  try {
    return result("passed", await run());
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return result(error instanceof Unavailable ? "unavailable" : "failed", said);
  }
}

/** Runs all cells, so many at a time, and reports each as it ends; results keep the order of the cells. */
export async function runCells(
  cells: readonly Cell[],
  concurrency: number,
  report: (result: CellResult) => void,
): Promise<CellResult[]> {
  const results: CellResult[] = [];
  const queue = [...cells.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, cell] = next;
      const result = await runCell(cell);
      results[index] = result;
      report(result);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return results;
}
