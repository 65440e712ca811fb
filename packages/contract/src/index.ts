export { runContract } from "./run-contract.js";
export type { ContractOptions } from "./options.js";
export { UsageError, type ContractTarget, type FetchFunction } from "./target.js";
export type {
  CheckReport,
  ContractReport,
  Coverage,
  Evidence,
  Family,
  Met,
  OperationCoverage,
  Outcome,
  Verdict,
} from "./report.js";
