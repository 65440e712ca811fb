#!/usr/bin/env node
import { main } from "./cli/main.js";

let code = 0;
for (const name of ["stdout", "stderr"] as const) {
  process[name].on("error", ({ code: reason }: NodeJS.ErrnoException) => {
    // A reader that leaves early, as `head` does, changes no verdict.
    if (reason === "EPIPE") return;
    code = 2;
    process.exitCode = code;
    if (name === "stdout") process.stderr.write(`error: standard output cannot be written: ${reason ?? "unknown"}\n`);
  });
}
code = Math.max(await main(process.argv.slice(2), process), code);
process.exitCode = code;
