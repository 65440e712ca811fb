import { root } from "./generate/places.js";
import { createProgram, runProgram } from "./program.js";
import { guardChange, guardProvenance, guardRelease } from "./release/guard.js";

const program = createProgram(
  "release-guard",
  "Stops a release before anything is published, or a change that lacks its changeset. Needs a build.",
  "0 may go on, 1 stopped with the reason, 2 wrong usage.",
)
  .option("--since <ref>", "check only that every package changed since this git ref has a changeset")
  .option("--provenance <repository>", "check also that every package.json names this GitHub repository, owner/name");

await runProgram(program, async () => {
  const { since, provenance } = program.opts<{ since?: string; provenance?: string }>();
  if (provenance !== undefined) await guardProvenance(root, provenance);
  console.log(await (since === undefined ? guardRelease(root) : guardChange(root, since)));
});
