import { refuseUnbounded } from "../openapi/bounded.js";
import { sections, sectionOf, type Kind } from "../openapi/grammar.js";
import { asText, isObject, type Json, type JsonObject } from "../openapi/json.js";
import { fromReference, toPointer, toReference, valueAt } from "../openapi/pointer.js";
import { unsafeNames } from "../openapi/unsafe-names.js";
import { operationsOf, walk, type Place } from "../openapi/walk.js";
import { findOperations, type Chosen } from "./find-operations.js";

/** The closure has no version of its own; the overlay gives the fragment its title. */
const info = { title: "Closure of the chosen operations", version: "0.0.0" };

/**
 * The chosen operations with all that they reach over references, over names of security schemes and tags and over
 * discriminator mappings, and nothing else. The document is not changed.
 */
export function extractClosure(document: JsonObject, ids: readonly string[], source: string): JsonObject {
  const closure = new Closure(document, source);
  const chosen = findOperations(document, ids, source);
  const paths = closure.take(chosen);
  const result: JsonObject = {
    openapi: document["openapi"] ?? null,
    info,
    ...definedOnly({ servers: document["servers"] }),
    ...definedOnly(closure.global()),
    paths,
    ...definedOnly({ components: closure.components() }),
  };
  const [unsafe] = unsafeNames(result);
  if (unsafe) throw new Error(`${source}, at ${toPointer(unsafe.tokens)}: ${unsafe.problem}`);
  return structuredClone(result);
}

class Closure {
  readonly #document: JsonObject;
  readonly #source: string;
  readonly #taken = new Map<string, Map<string, Json>>();
  readonly #tags = new Set<string>();
  #usesGlobalSecurity = false;
  #paths: JsonObject = {};

  constructor(document: JsonObject, source: string) {
    this.#document = document;
    this.#source = source;
  }

  /** Takes path items that hold the chosen operations only, and all that these reach. */
  take(chosen: readonly Chosen[]): JsonObject {
    for (const { path, method, item } of chosen) {
      const others = new Set(operationsOf(item).map(([each]) => each));
      const shared = Object.entries(item).filter(([member]) => !others.has(member) && member !== "$ref");
      const taken = this.#paths[path];
      const operation = item[method] ?? null;
      this.#paths[path] = isObject(taken)
        ? { ...taken, [method]: operation }
        : { ...Object.fromEntries(shared), [method]: operation };
    }
    for (const [path, item] of Object.entries(this.#paths)) {
      this.#walk(item, "pathItem", ["paths", path]);
    }
    return this.#paths;
  }

  components(): JsonObject | undefined {
    if (this.#taken.size === 0) return undefined;
    return Object.fromEntries([...this.#taken].map(([section, named]) => [section, Object.fromEntries(named)]));
  }

  /** What the operations use of the document's own members. */
  global(): Record<string, Json | undefined> {
    const tags = this.#document["tags"];
    const used = Array.isArray(tags) ? tags.filter((tag) => isObject(tag) && this.#tags.has(asText(tag["name"]))) : [];
    return {
      security: this.#usesGlobalSecurity ? this.#document["security"] : undefined,
      tags: used.length > 0 ? used : undefined,
    };
  }

  #follow(place: Place): void {
    const { node, kind, tokens } = place;
    if (typeof node["$ref"] === "string") this.#reference(node["$ref"], kind, tokens);
    if (kind === "schema") this.#schema(node, tokens);
    if (kind === "operation") this.#operation(node, tokens);
  }

  #schema(node: JsonObject, tokens: readonly string[]): void {
    for (const keyword of ["$dynamicRef", "$anchor", "$dynamicAnchor", "$id"]) {
      if (keyword in node) this.#fail(tokens, `the keyword ${keyword} is not supported`);
    }
    const mapping = isObject(node["discriminator"]) ? node["discriminator"]["mapping"] : undefined;
    for (const target of Object.values(isObject(mapping) ? mapping : {})) {
      if (typeof target !== "string") continue;
      const named = valueAt(this.#document, ["components", "schemas", target]) !== undefined;
      this.#reference(named ? toReference(["components", "schemas", target]) : target, "schema", tokens);
    }
  }

  #operation(node: JsonObject, tokens: readonly string[]): void {
    const { tags, security } = node;
    for (const tag of Array.isArray(tags) ? tags : []) this.#tags.add(asText(tag));
    if (security === undefined) this.#usesGlobalSecurity = true;
    const requirements = security ?? this.#document["security"];
    for (const requirement of Array.isArray(requirements) ? requirements : []) {
      for (const name of Object.keys(isObject(requirement) ? requirement : {})) {
        this.#reference(toReference(["components", "securitySchemes", name]), "securityScheme", tokens);
      }
    }
  }

  #reference(ref: string, kind: Kind, from: readonly string[]): void {
    const tokens = fromReference(ref);
    if (!tokens) this.#fail(from, `the reference ${ref} leaves the document; bundle it first`);
    if (valueAt(this.#document, tokens) === undefined) this.#fail(from, `the reference ${ref} leads nowhere`);
    const [root, section = "", name] = tokens;
    if (root === "components" && name !== undefined && Object.hasOwn(sections, section)) {
      this.#component(section, name, sections[section] ?? kind);
    } else if (valueAt({ paths: this.#paths }, tokens) === undefined) {
      const place = sectionOf(kind) ? ` Move it to components/${sectionOf(kind)} there.` : "";
      const target = root === "paths" ? "into an operation that was not chosen" : "to no component";
      this.#fail(from, `the reference ${ref} leads ${target}.${place}`);
    }
  }

  #component(section: string, name: string, kind: Kind): void {
    const taken = this.#taken.get(section) ?? new Map<string, Json>();
    if (taken.has(name)) return;
    const value = valueAt(this.#document, ["components", section, name]) ?? null;
    this.#taken.set(section, taken.set(name, value));
    this.#walk(value, kind, ["components", section, name]);
  }

  #walk(node: Json, kind: Kind, tokens: readonly string[]): void {
    if (!isObject(node)) return;
    refuseUnbounded(node, (problem) => this.#fail(tokens, problem));
    walk({ node, kind, tokens }, (place) => this.#follow(place));
  }

  #fail(tokens: readonly string[], problem: string): never {
    throw new Error(`${this.#source}, at ${toPointer(tokens)}: ${problem}`);
  }
}

function definedOnly(members: Record<string, Json | undefined>): JsonObject {
  return Object.fromEntries(Object.entries(members).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}
