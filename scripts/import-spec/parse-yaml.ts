import { CORE_SCHEMA, load, YAMLException } from "js-yaml";

/**
 * Parses YAML; calls `refuse` with what is wrong, and the line unless it is wrong with the whole. js-yaml needs a tenth
 * of the memory and time that the library which keeps positions and comments needs.
 */
export function parseYaml(text: string, refuse: (problem: string, line: number | undefined) => never): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const mark = error.mark as Partial<typeof error.mark> | undefined;
    return refuse(error.reason, mark?.line === undefined ? undefined : mark.line + 1);
  }
}
