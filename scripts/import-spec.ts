import { root } from "./generate/places.js";
import { importSpec, type ImportOptions } from "./import-spec/import-spec.js";
import { givenPath } from "./given-path.js";
import { createProgram, runProgram } from "./program.js";

const program = createProgram(
  "import-spec",
  "Upstream document -> closure of our operations -> OpenAPI 3.1 -> overlay -> fragment -> regen.",
  "0 imported or nothing to do, 1 it cannot be imported or another run is under way (nothing is written), 2 wrong usage or no base.",
)
  .option("--from <file-or-url>", "upstream document, JSON or YAML (default: the source in openapi/operations.yaml)")
  .option("--base <ref>", "revision to compare with (default: merge base with origin/main, else with main)")
  .option("--discard-edits", "drop edits of the fragment that are not in the overlay");

void runProgram(program, async () => {
  const { from, ...options } = program.opts<Omit<ImportOptions, "root">>();
  const { closure, document, written, diff } = await importSpec({
    root,
    ...options,
    from: from === undefined ? undefined : givenPath(from),
  });
  if (!written) {
    console.log(`closure unchanged ${closure} (document ${document})`);
    return;
  }
  const { outcomeText } = await import("./regen/outcome-text.js");
  console.log(`closure ${closure} (document ${document})\n${outcomeText(root, { written, diff })}`);
});
