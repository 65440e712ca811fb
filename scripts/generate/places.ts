import { fileURLToPath } from "node:url";

/** The repository's root folder, with a slash at its end. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

export const fragmentFile = `${root}openapi/meetings.yaml`;
/** The fragment's name in messages and in headers of generated files. */
export const fragmentName = "openapi/meetings.yaml";
export const redoclyConfigFile = `${root}openapi/redocly.yaml`;
/** The closure that was imported, before the overlay. */
export const upstreamName = "openapi/upstream.json";
