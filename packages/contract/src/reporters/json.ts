import type { Reporter } from "./reporter.js";

/** The report verbatim. */
export const renderJson: Reporter = (report) => `${JSON.stringify(report, undefined, 2)}\n`;
