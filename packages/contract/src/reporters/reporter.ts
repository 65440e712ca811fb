import type { ContractReport } from "../report.js";

/** What a reporter may know besides the report. */
export interface ReporterContext {
  /** Whether the text may hold ANSI colours. */
  readonly colour: boolean;
}

/** Writes a report down. The text ends with a line break, unless it is empty. */
export type Reporter = (report: ContractReport, context: ReporterContext) => string;
