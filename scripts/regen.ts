import { root } from "./generate/places.js";
import { createProgram, runProgram } from "./program.js";
import { distance } from "./regen/distance.js";
import { outcomeText } from "./regen/outcome-text.js";
import { regenerate } from "./regen/regenerate.js";
import { staleness } from "./regen/staleness.js";

const program = createProgram(
  "regen",
  "Fragment -> lint -> generated files -> diff against the base -> changeset.",
  "0 up to date, 1 the fragment cannot be used, another run is under way or (--check) something is stale, 2 wrong usage or no base.",
)
  .option("--check", "write nothing; name what is stale and the command that repairs it")
  .option("--base <ref>", "revision to compare with (default: merge base with origin/main, else with main)");

void runProgram(program, async () => {
  const { check, base } = program.opts<{ check?: boolean; base?: string }>();
  if (!check) {
    const outcome = await regenerate(root, base);
    console.log([outcomeText(root, outcome), distance(root)].join("\n"));
    return;
  }
  const stale = staleness(root);
  if (stale.length > 0) {
    throw new Error(stale.map(({ cause, what, repair }) => `${cause}: ${what}; run \`${repair}\``).join("\n"));
  }
  console.log("the generated files are up to date");
});
