import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isMap, parseDocument } from "yaml";
import { fragmentName } from "../generate/places.js";
import { pnpm } from "../pack/pnpm.js";
import { git } from "./repository-copy.js";

/** The response member that the rehearsal takes away: no handwritten code reads it. */
export const removedMember = "live_stream_on_start";

/** Takes a member out of the fragment's meetings, examples included, and regenerates, which writes the changeset. */
export async function breakFragment(repository: string): Promise<void> {
  const file = join(repository, fragmentName);
  const document = parseDocument(await readFile(file, "utf8"));
  const schema = document.getIn(["components", "schemas", "Meeting", "properties"]);
  if (!isMap(schema) || !schema.delete(removedMember)) {
    throw new Error(`${fragmentName} has no ${removedMember} to take away: choose another member for the rehearsal`);
  }
  const text = document.toString({ lineWidth: 0 });
  const withoutExamples = text.split("\n").filter((line) => !line.trim().startsWith(`${removedMember}:`));
  await writeFile(file, withoutExamples.join("\n"));
  await pnpm(["exec", "tsx", "scripts/regen.ts", "--base", "HEAD"], { cwd: repository });
  await git(repository, "add", "--all");
  await git(repository, "commit", "--quiet", "--message", `Take ${removedMember} away`);
}
