import { readFileSync } from "node:fs";

/** The text of a file, or null where there is none. Throws if it cannot be read. */
export function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return null;
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`${path} cannot be read: ${code === "EISDIR" ? "it is a folder" : (code ?? String(error))}`);
  }
}

/** Runs `write`; what the system refuses becomes an error that says which file and why. */
export function writing<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new Error(`${path} cannot be written (${code}): make it writable, then run the command again.`);
  }
}

function isMissing(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "");
}
