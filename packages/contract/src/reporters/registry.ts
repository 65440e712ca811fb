import { renderConsole } from "./console.js";
import { renderGithub } from "./github.js";
import { renderJson } from "./json.js";
import { renderJunit } from "./junit.js";
import { renderMarkdown } from "./markdown.js";
import type { Reporter } from "./reporter.js";
import { renderSarif } from "./sarif.js";

interface Entry {
  readonly render: Reporter;
  /** Whether the text is a document that must stand alone, rather than lines for whoever watches. */
  readonly isDocument: boolean;
}

const registry = {
  console: { render: renderConsole, isDocument: false },
  json: { render: renderJson, isDocument: true },
  junit: { render: renderJunit, isDocument: true },
  sarif: { render: renderSarif, isDocument: true },
  markdown: { render: renderMarkdown, isDocument: true },
  github: { render: renderGithub, isDocument: false },
} satisfies Record<string, Entry>;

export type ReporterKind = keyof typeof registry;

/** Every kind of reporter. */
export const reporterKinds = Object.keys(registry) as readonly ReporterKind[];

export const reporters: Readonly<Record<ReporterKind, Entry>> = registry;
