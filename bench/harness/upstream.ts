import { readFile, writeFile } from "node:fs/promises";

type Json = Record<string, unknown>;

interface Document extends Json {
  paths: Json;
  components: Record<string, Json>;
}

/** A large document with our operations in it, and the same one with a change in them. */
export interface Upstream {
  readonly file: string;
  readonly changedFile: string;
  readonly megabytes: number;
}

/**
 * Puts the operations of `ours` (upstream's closure) among a share of the paths of `large`, with what these paths need.
 * The share decides the size; all else is as published.
 */
export async function writeUpstream(large: string, ours: string, share: number, folder: string): Promise<Upstream> {
  const [published, closure] = await Promise.all([readDocument(large), readDocument(ours)]);
  const entries = Object.entries(published.paths);
  const paths = Object.fromEntries(
    entries.filter((_, index) => Math.floor(index * share) !== Math.floor((index - 1) * share)),
  );
  const components = share === 1 ? published.components : needed(paths, published.components);
  for (const [kind, named] of Object.entries(closure.components)) components[kind] = { ...components[kind], ...named };

  const document = { ...published, ...closure, paths: { ...paths, ...closure.paths }, components };
  const text = JSON.stringify(document, null, 2);
  const file = `${folder}/upstream-${share}.json`;
  const changedFile = `${folder}/upstream-${share}-changed.json`;
  await writeFile(file, text);
  await writeFile(
    changedFile,
    JSON.stringify({ ...document, paths: { ...paths, ...changed(closure.paths) } }, null, 2),
  );
  return { file, changedFile, megabytes: text.length / 1e6 };
}

async function readDocument(file: string): Promise<Document> {
  return JSON.parse(await readFile(file, "utf8")) as Document;
}

/** Everything that a value refers to, directly or not. */
function needed(value: unknown, components: Document["components"]): Document["components"] {
  const found: Document["components"] = {};
  const queue = [value];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const [, kind = "", name = ""] of JSON.stringify(next).matchAll(/"#\/components\/([^/"]+)\/([^/"]+)"/g)) {
      if (found[kind]?.[name] !== undefined) continue;
      (found[kind] ??= {})[name] = components[kind]?.[name];
      queue.push(components[kind]?.[name]);
    }
  }
  return found;
}

/** The operations with one more word in their descriptions. */
function changed(paths: Json): Json {
  const copy = structuredClone(paths) as Record<string, { get?: { description?: string } }>;
  for (const { get } of Object.values(copy))
    if (get !== undefined) get.description = `${get.description ?? ""} Changed.`;
  return copy;
}
