import { join } from "node:path";
import { readText } from "../tree/files.js";

export const overlayName = "openapi/overlay.yaml";

/** The overlay as it stands. Throws if there is none. */
export function readOverlayText(root: string): string {
  const text = readText(join(root, overlayName));
  if (text === null) throw new Error(`${overlayName} is missing: it holds the corrections of the upstream document`);
  return text;
}
