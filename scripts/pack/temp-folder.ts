import { rmSync } from "node:fs";
import { mkdtemp, realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Gives `use` a fresh folder, which is gone afterwards even when the process is interrupted. */
export async function withTempFolder<T>(prefix: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), prefix));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  const interrupted = (): never => process.exit(1);
  process.once("exit", remove);
  // Stays in place while the folder is removed: without it, a second signal would end the process half-way.
  for (const signal of signals) process.on(signal, interrupted);
  try {
    return await use(folder);
  } finally {
    for (const signal of signals) process.off(signal, interrupted);
    process.off("exit", remove);
    remove();
  }
}
