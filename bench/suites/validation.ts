import { type Suite } from "../harness/bench.js";
import { runChild } from "../harness/child.js";
import { interleave } from "../harness/rounds.js";
import { row, type Table } from "../harness/tables.js";

/** Validating a page, beside parsing it. */
export const validation: Suite = {
  id: "validation",
  title: "Validation of a page",
  run: async (bench) => {
    const sizes = [10, 100, 1000];
    const samples = await interleave(
      sizes.map((perPage) => ({
        name: String(perPage),
        measure: () =>
          runChild<Record<"parse" | "validate", number>>("validate", {
            perPage,
            pages: (bench.quick ? 2e4 : 1e5) / perPage,
          }),
      })),
      bench.quick ? 3 : 7,
      bench.say,
    );
    return sizes.map((perPage): Table => {
      const figures = samples.get(String(perPage));
      return {
        id: `validation-${perPage}`,
        title: `CPU of a page of ${perPage.toLocaleString("en")} meetings`,
        unit: "µs",
        baseline: "JSON.parse",
        rows: [
          row("JSON.parse", figures?.parse ?? []),
          row("validators, all findings", figures?.validate ?? [], { baseline: figures?.parse }),
        ],
        missing: [],
      };
    });
  },
};
