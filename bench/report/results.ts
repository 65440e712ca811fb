import type { Machine } from "../harness/machine.js";
import type { Missing, Table } from "../harness/tables.js";

/** Everything that one run found out; the tables, RESULTS.md and the chart are drawn from it. */
export interface Results {
  readonly quick: boolean;
  /** Whether every suite was asked for. */
  readonly complete: boolean;
  /** Day of the run, in UTC. */
  readonly day: string;
  readonly seconds: number;
  readonly machine: Machine;
  /** Versions of the peers, by name. */
  readonly peers: Readonly<Record<string, string>>;
  readonly sections: readonly Section[];
  /** Peers and suites that gave nothing. */
  readonly missing: readonly Missing[];
}

export interface Section {
  readonly title: string;
  readonly tables: readonly Table[];
}
