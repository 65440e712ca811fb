import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { optionsOf } from "../src/faults/check-fault.js";
import { faultTable, optionNames } from "./readme.js";
import { faultKinds, faultSummaries } from "../src/index.js";
import { defaults } from "../src/options.js";

const readme = await readFile(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");
const onEveryFault = ["times", "probability", "at", "after", "when"];

test("the README's table lists every kind of fault, what it does and its own options", () => {
  const wanted = faultKinds.map((kind) => ({
    kind,
    summary: faultSummaries[kind],
    options: Object.keys(optionsOf(kind)).filter((name) => !onEveryFault.includes(name)),
  }));
  expect(faultTable(readme)).toEqual(wanted);
});

test("the README names every option of the mock", () => {
  expect(optionNames(readme)).toEqual([...Object.keys(defaults), "rateLimit"].sort());
});
