import fc from "fast-check";
import { expect, test } from "vitest";
import { parseStrictly } from "../src/http/strict-json.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("any JSON text is read as what it says", () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom("", " ", "\n"), (text, space) => {
      expect(parseStrictly(bytes(space + text + space))).toEqual({
        text: space + text + space,
        value: JSON.parse(text) as unknown,
        problem: undefined,
      });
    }),
  );
});

test("strings that look like members are none", () => {
  const value = { a: 'b":"c', 'd":"': ["e", '\\"', "f: {}"], "": "", "\\": "\\\\" };
  expect(parseStrictly(bytes(JSON.stringify(value)))).toMatchObject({ value, problem: undefined });
});

test.each([
  ["", "the body is empty"],
  ["\ufeff{}", "byte order mark"],
  [`{"a":1}x`, "not valid JSON"],
  [`{"a":1}{}`, "not valid JSON"],
  [`{"a":1,}`, "not valid JSON"],
  [`{'a':1}`, "not valid JSON"],
  ["NaN", "not valid JSON"],
  ["<html>", "not valid JSON"],
  [`{"a":1e999}`, "a number is too large"],
  [`{"a":{"b":1,"b":1}}`, "the same member name twice"],
  [`[{"a":1,"\\u0061":2}]`, "the same member name twice"],
  ["[".repeat(1000) + "]".repeat(1000), "nests deeper"],
])("%j is refused", (text, said) => {
  expect(parseStrictly(bytes(text)).problem).toContain(said);
});

test("bytes that are not UTF-8 are refused", () => {
  expect(parseStrictly(Uint8Array.of(0x22, 0xe9, 0x22)).problem).toContain("UTF-8");
  expect(parseStrictly(Uint8Array.of(0xff, 0xfe, 0x7b, 0x00)).problem).toContain("UTF-8");
});

test("no problem quotes the body", () => {
  const { problem } = parseStrictly(bytes(`{"secret":"hunter2-hunter2" oops`));
  expect(problem).not.toContain("hunter2");
});
