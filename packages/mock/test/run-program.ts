import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A program of this package that runs from its sources. */
export interface Running {
  /** Resolves to the first match among the output so far, and rejects if the program ends without one. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
}

/** Starts `file`, a path below the package. */
export function runProgram(file: string, ...parameters: readonly string[]): Running {
  const source = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--conditions=@rtk-meetings/source", source, ...parameters],
    {
      cwd: fileURLToPath(new URL("..", import.meta.url)),
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return {
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(stdout);
          if (match) resolve(match);
        };
        child.stdout.on("data", look);
        child.once("close", () => reject(new Error(`never said ${pattern.source}: ${stdout}${stderr}`)));
        look();
      }),
    kill: (signal) => void child.kill(signal),
    ended: new Promise((resolve) => child.once("close", (code) => resolve({ code, stdout, stderr }))),
  };
}
