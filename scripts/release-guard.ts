import { root } from "./generate/places.js";
import { createProgram, runProgram } from "./program.js";
import { guardChange, guardRelease } from "./release/guard.js";

const program = createProgram(
  "release-guard",
  "Stops a release before anything is published, or a change that lacks its changeset. Needs a build.",
  "0 may go on, 1 stopped with the reason, 2 wrong usage.",
).option("--since <ref>", "check only that every package changed since this git ref has a changeset");

await runProgram(program, async () => {
  const { since } = program.opts<{ since?: string }>();
  console.log(await (since === undefined ? guardRelease(root) : guardChange(root, since)));
});
