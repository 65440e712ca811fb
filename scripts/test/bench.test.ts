import { describe, expect, test } from "vitest";
import { interleave } from "../../bench/harness/rounds.js";
import { figure, ratio } from "../../bench/harness/statistics.js";
import { row, type Table } from "../../bench/harness/tables.js";
import { chart } from "../../bench/report/chart.js";
import { markdown } from "../../bench/report/markdown.js";
import type { Results } from "../../bench/report/results.js";

describe("figures", () => {
  test("are medians with the quartiles around them", () => {
    expect(figure([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4, rounds: 5 });
    expect(figure([1, 2])).toMatchObject({ median: 1.5, low: 1.25, high: 1.75 });
    expect(() => figure([])).toThrow("a figure needs a round");
  });

  test("have ratios made round by round, not from two medians", () => {
    // The third round was slow for both: of the medians, 20 and 12, the ratio would be 1.67.
    expect(ratio([20, 10, 120], [10, 12, 60]).median).toBe(2);
    expect(() => ratio([1, 2], [1])).toThrow("both figures of each round");
  });
});

test("each round measures every contender once and begins with another one", async () => {
  const order: string[] = [];
  const contenders = ["a", "b", "c"].map((name) => ({
    name,
    measure: (round: number) => {
      order.push(name);
      return Promise.resolve({ cpu: round });
    },
  }));
  const samples = await interleave(contenders, 3, () => undefined);
  expect(order.join("")).toBe("abcbcacab");
  expect(samples.get("c")).toEqual({ cpu: [0, 1, 2] });
});

describe("a report", () => {
  const table: Table = {
    id: "bundles-brotli",
    title: "Bundle",
    unit: "kB",
    baseline: "peer",
    rows: [
      row("peer <3", [2, 2]),
      row("client", [5.5, 5.5], { baseline: [2, 2], held: [{ id: "bundle", measured: 5.5, limit: 5.5 }] }),
      row("client + pagination", [6, 6], { baseline: [2, 2], held: [{ id: "import", measured: 6, limit: 5.5 }] }),
    ],
    missing: [{ name: "hey-api", reason: "not installed" }],
  };
  const results: Results = {
    quick: false,
    complete: true,
    day: "2026-11-22",
    seconds: 1,
    machine: { cpu: "CPU", cores: 2, memoryGiB: 24, system: "Linux", node: "20.20.2", load: "0.10" },
    peers: { "openapi-fetch": "0.17.0" },
    sections: [{ title: "Bundle size", tables: [table] }],
    missing: table.missing,
  };

  test("says of each budget whether it is met, not met or not measured", () => {
    const text = markdown(results);
    expect(text).toMatch(/at most 5\.5 kB \| met \| 5\.50 of 5\.50/);
    expect(text).toMatch(/empty Node process \| NOT MET \| 6 of 5\.50/);
    expect(text).toMatch(/150 bytes an item \| not measured \|/);
  });

  test("shows ratios beside the figures, and what is missing with the reason", () => {
    const text = markdown(results);
    expect(text).toContain("| client + pagination | 6 kB |  | 3.00x | at most 5.50: NOT MET |");
    expect(text).toContain("| hey-api | missing |");
    expect(text).toContain("- hey-api: not installed");
  });

  test("is drawn from the same figures", () => {
    const svg = chart(results);
    expect(svg).toContain(">6 kB</text>");
    expect(svg).toContain("peer &lt;3");
    expect(svg.match(/class="ours"/g)).toHaveLength(2);
  });
});
