import { relativeImports } from "./relative-imports.js";

/**
 * Of all that tsc writes for a package, the declarations that its entry points reach, with their maps. Generated code
 * has no map: its declarations are its source, word for word, which is why the tarball holds it once.
 */
export function publicDeclarations(
  emitted: ReadonlyMap<string, string>,
  entries: readonly string[],
): Map<string, string> {
  const kept = new Map<string, string>();
  const visit = (path: string): void => {
    const text = emitted.get(path);
    if (text === undefined || kept.has(path)) return;
    const map = emitted.get(`${path}.map`);
    const isMapped = map !== undefined && !path.includes("/generated/");
    kept.set(path, isMapped ? text : text.replace(/\/\/# sourceMappingURL=.*\s*$/, ""));
    if (isMapped) kept.set(`${path}.map`, map);
    relativeImports(path, text).forEach(visit);
  };
  entries.forEach(visit);
  return kept;
}
