import { libraryVersions } from "../regen/tools.js";

/** Versions of the libraries that can change what an import writes. */
export function importTools(root: string): Record<string, string> {
  return libraryVersions(root, ["jsonpath-rfc9535", "yaml"]);
}
