import { expect, test } from "vitest";
import { runProgram } from "./run-program.js";

test("calls that are given up, and a server that closes, keep no process alive", async () => {
  const program = runProgram("test/programs/abandoned-calls.ts");
  const patience = setTimeout(() => program.kill("SIGKILL"), 25_000);
  expect(await program.ended).toEqual({ code: 0, stdout: "done\n", stderr: "" });
  clearTimeout(patience);
});
