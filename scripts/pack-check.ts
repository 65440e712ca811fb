import { runChecks, withPackedPackages } from "./pack/run-checks.js";
import { createProgram, runProgram } from "./program.js";

const program = createProgram(
  "pack-check",
  "Packs every public package and checks what an installer would get. Needs a build.",
  "0 every check passed, 1 a check failed, 2 wrong usage.",
);

await runProgram(program, async () => {
  await withPackedPackages(async (packages) => {
    const failed = await runChecks(packages);
    if (failed > 0) throw new Error(`${failed} of the checks failed`);
    console.log(`${packages.length} packages can be published`);
  });
});
