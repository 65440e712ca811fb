import { isObject } from "../openapi/json.js";
import { compareNotes } from "./compare-notes.js";
import { compareRequestBody } from "./compare-operation.js";
import { compareParameter } from "./compare-parameters.js";
import { comparePathItem } from "./compare-paths.js";
import { compareHeader, compareResponse } from "./compare-responses.js";
import { compareSchema } from "./compare-schema.js";
import type { Comparison } from "./comparison.js";
import { entriesOf, type Located } from "./view.js";

/** Sections whose components are exported as types. */
const exported = ["schemas", "responses", "parameters", "requestBodies", "headers", "pathItems"];

/** Compares the names of components, and those that no operation has led to. */
export function compareComponents(comparison: Comparison): void {
  const [before, after] = [componentsOf(comparison.before), componentsOf(comparison.after)];
  for (const section of exported) {
    const old = new Map(entriesOf(comparison.before, before, section));
    const now = new Map(entriesOf(comparison.after, after, section));
    const place = (name: string): string[] => ["components", section, name];
    for (const name of old.keys()) {
      if (!now.has(name))
        comparison.changes.add(
          "component-removed",
          "response",
          place(name),
          `the component \`${section}/${name}\` is gone`,
        );
    }
    for (const [name, component] of now) {
      const former = old.get(name);
      if (former) compareComponent(comparison, section, former, component);
      else
        comparison.changes.add(
          "component-added",
          "response",
          place(name),
          `the component \`${section}/${name}\` is new`,
        );
    }
  }
  compareNotes(comparison, "components", before, after, "response", "the components");
}

/** What no operation has led to is taken for used in both directions. */
function compareComponent(comparison: Comparison, section: string, old: Located, now: Located): void {
  const component = now.tokens.at(-1) ?? "";
  const name = `the component ${section}/${component}`;
  if (section === "schemas") {
    const directions = comparison.uses.get(component) ?? (["request", "response"] as const);
    for (const direction of [...directions]) compareSchema(comparison, old, now, direction);
  } else if (section === "responses") compareResponse(comparison, old, now, { name, success: true });
  else if (section === "parameters") compareParameter(comparison, old, now, name);
  else if (section === "headers") compareHeader(comparison, old, now, name);
  else if (section === "requestBodies") compareRequestBody(comparison, old, now, name);
  else comparePathItem(comparison, component, old, now);
}

function componentsOf(document: Comparison["before"]): Located {
  const { components } = document;
  return { node: isObject(components) ? components : {}, tokens: ["components"] };
}
