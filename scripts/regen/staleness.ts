import { join } from "node:path";
import { fragmentName } from "../generate/places.js";
import { readText } from "../tree/files.js";
import { sha256 } from "../tree/hash.js";
import { isInterrupted } from "../tree/staging.js";
import { lockName, readLock } from "./lock.js";
import { generatorTools } from "./tools.js";

/** One reason why the generated files cannot be trusted, and the command that repairs it. */
export interface Staleness {
  readonly cause: "fragment" | "overlay" | "generated file" | "lock" | "tool version" | "interrupted run";
  readonly what: string;
  readonly repair: string;
}

const regen = "pnpm regen";

/** Every reason that hashes show; none of the generator's libraries is loaded for it. */
export function staleness(root: string): Staleness[] {
  if (isInterrupted(root)) {
    return [{ cause: "interrupted run", what: "a run was cut off while it wrote its files", repair: regen }];
  }
  const lock = readLock(root);
  if (!lock.fragment || !lock.generated || !lock.tools) {
    return [{ cause: "lock", what: `${lockName} is missing or cannot be read`, repair: regen }];
  }
  const found: Staleness[] = [];
  const compare = (
    cause: Staleness["cause"],
    name: string,
    then: string | undefined,
    now: string | undefined,
  ): void => {
    if (now === then) return;
    const what = now === undefined ? "is missing" : then === undefined ? "is new" : "has changed";
    found.push({ cause, what: `${name} ${what} since the last \`${regen}\``, repair: regen });
  };
  compare("fragment", fragmentName, lock.fragment, hashOfFile(root, fragmentName));
  for (const [path, hash] of Object.entries(lock.generated)) {
    compare("generated file", path, hash, hashOfFile(root, path));
  }
  const tools = generatorTools(root);
  for (const name of Object.keys(tools)) compare("tool version", name, lock.tools[name], tools[name]);
  return found;
}

function hashOfFile(root: string, path: string): string | undefined {
  const text = readText(join(root, path));
  return text === null ? undefined : sha256(text);
}
