import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Har } from "../src/har/har.js";
import { emptyFolder, optionsFor, run } from "./program.js";

const baseUrl = "https://api.cloudflare.com/client/v4";

const entry = {
  request: { method: "GET", url: "https://other.example/things", headers: [] },
  response: { status: 200, headers: [], content: { text: "{}" } },
};
const withEntries = (...entries: readonly unknown[]): string => JSON.stringify({ log: { entries } });
const changed = (change: object, at: "request" | "response" = "response"): string =>
  withEntries(entry, { ...entry, [at]: { ...entry[at], ...change } });

test.each([
  ["no JSON", "is not JSON, or was cut off"],
  [withEntries(entry).slice(0, -9), "is not JSON, or was cut off"],
  ["null", "it has no list at /log/entries"],
  [`{"log":{}}`, "it has no list at /log/entries"],
  [withEntries(), "holds no answers"],
  [withEntries(entry, {}), "/log/entries/1 is no request with its response"],
  [changed({ content: null }), "/log/entries/1 is"],
  [changed({ content: { text: 5 } }), "/log/entries/1 is"],
  [changed({ headers: [null] }), "/log/entries/1 is"],
  [changed({ headers: [{ name: 1 }] }, "request"), "/log/entries/1 is"],
  [changed({ status: "200" }), "/log/entries/1 is"],
  [JSON.stringify({ log: { entries: [entry], _contract: 5 } }), "/log/_contract is not as it was recorded"],
  [JSON.stringify({ log: { entries: [entry], _contract: { baseUrl } } }), "/log/_contract is not as it was recorded"],
])("%s is refused as a recording", async (text, said) => {
  const folder = await emptyFolder();
  await writeFile(join(folder, "x.har"), text);
  const { code, error, out } = await run(["--replay", "x.har", ...optionsFor(baseUrl)], folder);
  expect([code, out]).toEqual([2, ""]);
  expect(error).toContain(said);
  expect(error).toContain(`${join(folder, "x.har")} `);
  expect(error).toContain("record a run with --record first");
});

test("a recording of another API leaves the verdict open and says what to do", async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, "x.har"), withEntries({ ...entry, response: { ...entry.response, content: {} } }));
  const { code, out, error } = await run(["--replay", "x.har", ...optionsFor(baseUrl)], folder);
  expect([code, error]).toEqual([2, ""]);
  expect(out).toMatch(/note: The recording holds no answer to GET .* Record a run of this target with --record/);
});

/** A recording of the checks of one family against the embedded mock. */
async function recorded(folder: string): Promise<string[]> {
  expect((await run(["--check", "auth", "--record", "run.har"], folder)).code).toBe(0);
  return ["--check", "auth", "--replay", "run.har"];
}

test("the target's options may stand beside a recording where they agree with it", async () => {
  const folder = await emptyFolder();
  const replay = await recorded(folder);
  expect((await run([...replay, ...optionsFor(baseUrl)], folder)).code).toBe(0);
  expect((await run([...replay, ...optionsFor(baseUrl).slice(0, -2)], folder)).code).toBe(0);
});

test.each([
  [optionsFor("https://other.example"), "made of another target than --base-url names"],
  [["--base-url", baseUrl], "a target needs --account-id, --app-id too"],
  [["--token-env", "TOKEN"], "a target needs --base-url, --account-id, --app-id too"],
])("%j contradict a recording", async (options, said) => {
  const folder = await emptyFolder();
  const { code, error, out } = await run([...(await recorded(folder)), ...options], folder);
  expect([code, out]).toEqual([2, ""]);
  expect(error).toContain(said);
});

test("a recording is never overwritten by its report", async () => {
  const folder = await emptyFolder();
  const replay = await recorded(folder);
  const before = await readFile(join(folder, "run.har"), "utf8");
  const { code, error } = await run([...replay, "--reporter", "json=run.har"], folder);
  expect(code).toBe(2);
  expect(error).toContain("a reporter cannot write the file of --replay");
  expect(await readFile(join(folder, "run.har"), "utf8")).toBe(before);
});

test("a recording of another program needs the target's options, and a part of them is not enough", async () => {
  const folder = await emptyFolder();
  const replay = await recorded(folder);
  const { log } = JSON.parse(await readFile(join(folder, "run.har"), "utf8")) as Har;
  const foreign = { version: "1.2", creator: log.creator, entries: log.entries };
  await writeFile(join(folder, "run.har"), JSON.stringify({ log: foreign }));
  expect(await run(replay, folder)).toMatchObject({
    code: 2,
    error: expect.stringContaining("give --base-url, --account-id and --app-id") as string,
  });
  expect((await run([...replay, ...optionsFor(baseUrl)], folder)).code).toBe(0);
});
