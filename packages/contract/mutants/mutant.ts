import type { ContractOptions, Family, FetchFunction, Verdict } from "@rtk-meetings/contract";
import type { MockApi, MockApiOptions } from "@rtk-meetings/mock";

/** A provider: the mock, with something between it and the checks. */
export interface Provider {
  readonly name: string;
  readonly description: string;
  /** Options of the mock below. @default its own */
  readonly mock?: MockApiOptions;
  /** Options of the run. */
  readonly options?: ContractOptions;
  readonly wrap: (mock: MockApi) => FetchFunction;
}

/** A provider with one named deviation from the contract. */
export interface Mutant extends Provider {
  /** The family of the rule that it breaks. */
  readonly family: Family;
}

/** A provider that differs in nothing that the contract rules. */
export interface Variation extends Provider {
  /** The verdict to reach. @default "passed" */
  readonly verdict?: Exclude<Verdict, "failed">;
}
