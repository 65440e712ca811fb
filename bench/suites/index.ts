import type { Suite } from "../harness/bench.js";
import { bundles } from "./bundles.js";
import { calls } from "./calls.js";
import { contract } from "./contract.js";
import { imports } from "./imports.js";
import { importSpec } from "./import-spec.js";
import { installed } from "./installed.js";
import { latency } from "./latency.js";
import { memory } from "./memory.js";
import { noOpTest } from "./no-op-test.js";
import { pageSizes } from "./page-sizes.js";
import { typechecks } from "./typechecks.js";
import { validation } from "./validation.js";
import { walks } from "./walks.js";

/** In the order of the report. */
export const suites: readonly Suite[] = [
  calls,
  pageSizes,
  walks,
  latency,
  memory,
  bundles,
  imports,
  installed,
  typechecks,
  validation,
  importSpec,
  contract,
  noOpTest,
];
