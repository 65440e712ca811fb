import { root } from "./generate/places.js";
import { createProgram, runProgram } from "./program.js";
import { regenerate } from "./regen/regenerate.js";
import { staleness } from "./regen/staleness.js";

const program = createProgram(
  "regen",
  "Fragment -> lint -> generated files.",
  "0 up to date, 1 the fragment cannot be used or (--check) something is stale, 2 wrong usage.",
).option("--check", "write nothing; name what is stale and the command that repairs it");

await runProgram(program, async () => {
  const { check } = program.opts<{ check?: boolean }>();
  if (!check) {
    const written = await regenerate(root);
    console.log(written.length === 0 ? "everything is up to date" : written.map((path) => `wrote ${path}`).join("\n"));
    return;
  }
  const stale = staleness(root);
  if (stale.length > 0) {
    throw new Error(stale.map(({ cause, what, repair }) => `${cause}: ${what}; run \`${repair}\``).join("\n"));
  }
  console.log("generated files are up to date");
});
