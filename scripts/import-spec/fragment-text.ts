import { stringify } from "yaml";
import type { JsonObject } from "../openapi/json.js";

const header = (source: string): string => `\
# The fragment: the one source of truth that types, client, walk, mock and contract checks are generated from.
# Written by \`pnpm import-spec\` from upstream.json, the part in use of
#   ${source}
# and from the corrections in overlay.yaml, where the reason for each stands. source.lock.json has the hashes.
# It may be edited by hand; then run \`pnpm regen\`, and move the edit to overlay.yaml before the next import.
`;

/** The fragment as the YAML file that is checked in: the same text for the same document, as prettier would have it. */
export function fragmentText(document: JsonObject, source: string): string {
  return header(source) + stringify(document, { lineWidth: 0, aliasDuplicateObjects: false, compat: "yaml-1.1" });
}
