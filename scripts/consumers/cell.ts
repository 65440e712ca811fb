/** One line of the matrix: something that consumers do with the packages. */
export interface Cell {
  readonly title: string;
  /** Does it and says what was seen; throws when it does not work. The signal ends what it started. */
  readonly run: (signal: AbortSignal) => Promise<string>;
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

/** Runs one cell; its errors become results, and so does a cell that is still busy after `limitMs`. */
export async function runCell({ title, run }: Cell, limitMs: number): Promise<CellResult> {
  const start = performance.now();
  const result = (outcome: CellResult["outcome"], said: string): CellResult => ({
    title,
    outcome,
    said,
    seconds: (performance.now() - start) / 1000,
  });
  const limit = new AbortController();
  const late = new Promise<never>((_, reject) => {
    limit.signal.addEventListener("abort", () => reject(limit.signal.reason as Error), { once: true });
  });
  const timer = setTimeout(() => limit.abort(new Error(`did not end within ${limitMs / 1000} s`)), limitMs);
  try {
    return result("passed", await Promise.race([run(limit.signal), late]));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return result(error instanceof Unavailable ? "unavailable" : "failed", said);
  } finally {
    clearTimeout(timer);
  }
}

export interface RunOptions {
  /** Number of cells at a time. */
  readonly concurrency: number;
  /** How long one cell may take. */
  readonly limitMs: number;
  /** Called with each result as it comes. */
  readonly report?: (result: CellResult) => void;
}

/** Runs all cells; results keep the order of the cells. */
export async function runCells(cells: readonly Cell[], options: RunOptions): Promise<CellResult[]> {
  const results: CellResult[] = [];
  const queue = [...cells.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, cell] = next;
      const result = await runCell(cell, options.limitMs);
      results[index] = result;
      options.report?.(result);
    }
  };
  await Promise.all(Array.from({ length: options.concurrency }, worker));
  return results;
}
