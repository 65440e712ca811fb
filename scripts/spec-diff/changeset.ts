import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../tree/files.js";
import { sha256 } from "../tree/hash.js";
import { bumps } from "./bumps.js";
import type { Base } from "./base.js";
import { verdictOf } from "./change.js";
import type { Diff } from "./diff.js";
import { worst, type Verdict } from "./verdict.js";

const folder = ".changeset";
const ours = /^spec-([\da-f]+)\.md$/;

/**
 * What becomes of the changesets that describe the specification: one for the diff, none at verdict none; those that
 * the base has stay. A bump that a person raised in one of ours is kept.
 */
export function changesetFiles(root: string, base: Base, diff: Diff): Map<string, string | null> {
  const former = changesetsIn(root).filter((name) => ours.test(name) && !base.changesets.includes(name));
  const files = new Map<string, string | null>(former.map((name) => [`${folder}/${name}`, null]));
  if (diff.verdict === "none") return files;
  const computed = bumps(root, diff.verdict);
  const text = changesetText(computed, diff);
  const raised = former.map((name) => raisedBumps(name, readText(join(root, folder, name)) ?? ""));
  files.set(`${folder}/spec-${shortHash(text)}.md`, changesetText(raised.reduce(higher, computed), diff));
  return files;
}

/** The changeset as text: the bumps, then the reasons, the gravest first. */
export function changesetText(packages: Readonly<Record<string, Verdict>>, { changes }: Diff): string {
  const lines = changes.map((change) => `- ${verdictOf(change)}: ${change.reason}`);
  return [
    "---",
    ...Object.entries(packages).map(([name, bump]) => `"${name}": ${bump}`),
    "---",
    "",
    "The specification changed:",
    "",
    ...new Set(lines.filter((line) => !line.startsWith("- none:"))),
    "",
  ].join("\n");
}

/** The bumps of a changeset of ours that is not as it was written; none if no person touched it. */
function raisedBumps(name: string, text: string): Record<string, Verdict> {
  if (ours.exec(name)?.[1] === shortHash(text)) return {};
  const [, matter = ""] = /^---\n([\s\S]*?)\n---/.exec(text.replaceAll("\r\n", "\n")) ?? [];
  const entries = [...matter.matchAll(/^["']?([^"':]+)["']?\s*:\s*["']?(major|minor|patch)\b/gm)];
  return Object.fromEntries(entries.map(([, name = "", bump]) => [name.trim(), bump as Verdict]));
}

function higher(a: Record<string, Verdict>, b: Record<string, Verdict>): Record<string, Verdict> {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(names.map((name) => [name, worst([a[name] ?? "none", b[name] ?? "none"])]));
}

function changesetsIn(root: string): string[] {
  try {
    return readdirSync(join(root, folder)).filter((name) => name.endsWith(".md"));
  } catch {
    return [];
  }
}

function shortHash(text: string): string {
  return sha256(text).slice(0, 10);
}
