import { figure, ratio } from "../../bench/harness/statistics.js";
import type { Metric, Results } from "./benchmark.js";
import { cases } from "./cases.js";

const leastAnswersPerSecond = 3000;
/** A page anywhere costs the same as of a short list: what a machine's own noise may add to that. */
const mostTimesBaseline = 1.25;
const mostMegabytesAtRest = 120;
/** The cases whose pages must cost what those of a short list do. */
const unfiltered = cases.filter(({ filter, acceptEncoding }) => filter === undefined && acceptEncoding === undefined);

/** Everything that was measured, as a table. */
export function figures({ samples, memory }: Results): string {
  const lines = cases.map(({ name }) => [
    name,
    whole(median(samples, name, "answersPerSecond")),
    whole(median(samples, name, "cpuMicroseconds")),
    timesBaseline(samples, name).toFixed(2),
    median(samples, name, "coreShare").toFixed(2),
  ]);
  const sizes = Object.entries(memory).map(([name, { atRest, afterwards }]) => [
    name,
    whole(atRest),
    whole(afterwards),
  ]);
  return [
    "Pages of 100, medians of all rounds",
    table(["", "requests/s", "CPU µs/request", "times the first", "share of the core"], lines),
    "",
    "Memory of the process, MB",
    table(["", "at rest", "after the load"], sizes),
  ].join("\n");
}

/** What each budget that is missed should have been. */
export function missedBudgets({ samples, memory }: Results): string[] {
  const slow = unfiltered
    .map(({ name }) => ({ name, rate: median(samples, name, "answersPerSecond") }))
    .filter(({ rate }) => rate < leastAnswersPerSecond)
    .map(({ name, rate }) => `${name}: ${whole(rate)} requests/s, should be ${leastAnswersPerSecond}`);
  const uneven = unfiltered
    .map(({ name }) => ({ name, times: timesBaseline(samples, name) }))
    .filter(({ times }) => times > mostTimesBaseline)
    .map(({ name, times }) => `${name}: costs ${times.toFixed(2)} times the first, should be ${mostTimesBaseline}`);
  const large = Object.entries(memory)
    .filter(([, { atRest }]) => atRest >= mostMegabytesAtRest)
    .map(([name, { atRest }]) => `${name}: ${whole(atRest)} MB at rest, should be below ${mostMegabytesAtRest}`);
  return [...slow, ...uneven, ...large];
}

function median(samples: Results["samples"], name: string, metric: Metric): number {
  return figure(samples.get(name)?.[metric] ?? []).median;
}

/** Processor time against the first case's, round by round. */
function timesBaseline(samples: Results["samples"], name: string): number {
  const cpu = (each: string): readonly number[] => samples.get(each)?.cpuMicroseconds ?? [];
  return ratio(cpu(name), cpu(cases[0]?.name ?? "")).median;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString("en");
}

function table(header: readonly string[], lines: readonly (readonly string[])[]): string {
  const all = [header, ...lines];
  const widths = header.map((_, column) => Math.max(...all.map((line) => (line[column] ?? "").length)));
  const padded = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0);
  return all.map((line) => line.map(padded).join("  ")).join("\n");
}
