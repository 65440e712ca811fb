import pc from "picocolors";

/** A step that did not succeed; its message is for the person at the terminal. */
export class StepFailed extends Error {
  override readonly name = "StepFailed";
}

/** Runs one step and prints its outcome with the time that it took. The outcome is what `run` says of it. */
export async function step<T>(title: string, run: () => Promise<{ said: string; value: T }>): Promise<T> {
  const start = performance.now();
  const print = (mark: string, said: string): void =>
    console.log(
      `${mark} ${title.padEnd(18)} ${said} ${pc.dim(`${((performance.now() - start) / 1000).toFixed(2)} s`)}`,
    );
  try {
    const { said, value } = await run();
    print(pc.green("✓"), said);
    return value;
  } catch (error) {
    print(pc.red("✗"), "failed");
    throw error;
  }
}
