import { readFile } from "node:fs/promises";
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type Pair,
} from "yaml";
import { FragmentError } from "./fragment-error.js";
import { escapePointer } from "../openapi/pointer.js";
import type { OpenApiDocument } from "./openapi-document.js";

/** The checked-in fragment, parsed, with the position of every value in the file. */
export interface Fragment {
  /** Path as shown in messages. */
  readonly file: string;
  readonly text: string;
  readonly document: OpenApiDocument;
  /** JSON pointer -> 1-based line of the key (or of the item) that holds it. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Reads the fragment. Throws FragmentError with file, line and repair on YAML that does not parse or is not OpenAPI 3.1. */
export async function readFragment(file: string, shownAs = file): Promise<Fragment> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw new FragmentError([
      { file: shownAs, message: `cannot be read (${(error as NodeJS.ErrnoException).code ?? "error"})` },
    ]);
  }
  return parseFragment(text, shownAs);
}

/** As readFragment, from text. */
export function parseFragment(text: string, file: string): Fragment {
  const counter = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  if (parsed.errors.length > 0) {
    throw new FragmentError(
      parsed.errors.map((error) => ({
        file,
        line: counter.linePos(error.pos[0]).line,
        message: `invalid YAML: ${error.message}`,
      })),
    );
  }
  const document: unknown = parsed.toJS();
  if (!isOpenApi31(document)) {
    throw new FragmentError([
      { file, line: 1, message: "not an OpenAPI 3.1 document (openapi: 3.1.x and paths are required)" },
    ]);
  }
  return { file, text, document, lines: lineIndex(parsed, counter) };
}

function isOpenApi31(value: unknown): value is OpenApiDocument {
  if (typeof value !== "object" || value === null) return false;
  const { openapi, paths } = value as Record<string, unknown>;
  return typeof openapi === "string" && openapi.startsWith("3.1") && typeof paths === "object" && paths !== null;
}

function lineIndex(document: Document, counter: LineCounter): Map<string, number> {
  const lines = new Map<string, number>([["", 1]]);
  const visit = (node: unknown, pointer: string): void => {
    if (isMap(node)) {
      for (const pair of node.items as Pair<Node>[]) {
        const key = isScalar(pair.key) ? String(pair.key.value) : pair.key.toString();
        record(pair.key, `${pointer}/${escapePointer(key)}`, pair.value);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => record(item, `${pointer}/${index}`, item));
    }
  };
  const record = (positioned: unknown, pointer: string, value: unknown): void => {
    if (isNode(positioned) && positioned.range) lines.set(pointer, counter.linePos(positioned.range[0]).line);
    if (!isAlias(value)) visit(value, pointer);
  };
  visit(document.contents, "");
  return lines;
}
