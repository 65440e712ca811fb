import { type Suite } from "../harness/bench.js";
import { runChild } from "../harness/child.js";
import { interleave } from "../harness/rounds.js";
import { row, type Table } from "../harness/tables.js";

type Metric = "wall" | "cpu" | "requests";
const meetings = [137, 1370, 13_700];

/** A whole contract run against the embedded mock, as the collection grows. */
export const contract: Suite = {
  id: "contract",
  title: "Contract run",
  run: async (bench) => {
    const samples = await interleave(
      meetings.slice(0, bench.quick ? 2 : 3).map((count) => ({
        name: `${count.toLocaleString("en")} meetings`,
        measure: () => runChild<Record<Metric, number>>("contract", { meetings: count }),
      })),
      bench.quick ? 1 : 3,
      bench.say,
    );
    const table = (metric: Metric, title: string, unit: Table["unit"]): Table => {
      const [baseline] = [...samples].map(([, figures]) => figures[metric]);
      return {
        id: `contract-${metric}`,
        title,
        unit,
        baseline: "137 meetings",
        rows: [...samples].map(([name, figures]) => row(name, figures[metric], { baseline })),
        missing: [],
      };
    };
    return [
      table("wall", "Contract run against the embedded mock, wall time", "ms"),
      table("requests", "Contract run, requests", "count"),
    ];
  },
};
