import type { Peers } from "./peers.js";
import type { Missing, Table } from "./tables.js";

/** What the suites of one run share. */
export interface Bench {
  readonly quick: boolean;
  readonly peers: Peers;
  /** Progress, for a person who watches. */
  readonly say: (progress: string) => void;
}

/** A group of measurements that are made together. */
export interface Suite {
  readonly id: string;
  readonly title: string;
  readonly run: (bench: Bench) => Promise<readonly Table[]>;
}

/** Something to measure, and the peer that it needs. */
export interface Library {
  readonly name: string;
  /** Module of consumers/ that uses it. */
  readonly consumer: string;
  readonly needs?: string;
}

export const plainFetch: Library = { name: "plain fetch", consumer: "plain-fetch" };
export const openapiFetch: Library = { name: "openapi-fetch", consumer: "openapi-fetch", needs: "openapi-fetch" };
export const heyApi: Library = { name: "hey-api", consumer: "hey-api", needs: "@hey-api/openapi-ts" };
const sdk: Library = { name: "cloudflare, full", consumer: "cloudflare", needs: "cloudflare" };
export const sdkTreeShaken: Library = {
  name: "cloudflare, tree-shaken",
  consumer: "cloudflare-tree-shaken",
  needs: "cloudflare",
};
export const client: Library = { name: "client", consumer: "client" };
export const clientValidating: Library = { name: "client + validators", consumer: "client-validating" };
export const clientAndPagination: Library = { name: "client + pagination", consumer: "client-and-pagination" };

/** Peers first, ours last. */
export const allLibraries: readonly Library[] = [
  plainFetch,
  openapiFetch,
  heyApi,
  sdkTreeShaken,
  sdk,
  client,
  clientAndPagination,
  clientValidating,
];

/** Those whose peers are installed; the others become missing rows. */
export function available(bench: Bench, libraries: readonly Library[]): { present: Library[]; missing: Missing[] } {
  const installed = ({ needs }: Library): boolean => needs === undefined || bench.peers.versions.has(needs);
  return {
    present: libraries.filter(installed),
    missing: libraries
      .filter((library) => !installed(library))
      .map(({ name }) => ({ name, reason: bench.peers.problem ?? "not installed" })),
  };
}
