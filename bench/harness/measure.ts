import type { Results, Section } from "../report/results.js";
import type { Suite } from "./bench.js";
import { machine } from "./machine.js";
import type { Peers } from "./peers.js";
import type { Progress } from "./progress.js";
import { stage } from "./staging.js";
import type { Missing, Table } from "./tables.js";

interface Settings {
  readonly quick: boolean;
  readonly complete: boolean;
  readonly peers: Peers;
  readonly progress: Progress;
}

/** Runs the suites one after the other; one that fails becomes a missing row, and the others go on. */
export async function measure(
  suites: readonly Suite[],
  { quick, complete, peers, progress }: Settings,
  show: (table: Table) => void,
): Promise<Results> {
  const described = machine();
  const start = performance.now();
  const bench = { quick, peers, say: (text: string) => progress.say(text) };
  const sections: Section[] = [];
  const missing: Missing[] = [];

  progress.about("preparing");
  await stage(bench);
  for (const { id, title, run } of suites) {
    progress.about(title);
    try {
      const tables = await run(bench);
      sections.push({ title, tables });
      missing.push(...tables.flatMap((table) => table.missing));
      progress.clear();
      tables.forEach(show);
    } catch (error) {
      missing.push({ name: id, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  progress.clear();
  return {
    quick,
    complete,
    day: new Date().toISOString().slice(0, 10),
    seconds: (performance.now() - start) / 1000,
    machine: described,
    peers: Object.fromEntries(peers.versions),
    sections,
    missing: missing.filter((each, place) => missing.findIndex(({ name }) => name === each.name) === place),
  };
}
