import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "../src/cli/main.js";
import { emptyFolder, optionsFor, run } from "./program.js";

const target = optionsFor("http://127.0.0.1:9/client/v4");

/** The target's options with another value of one. */
function targetWith(flag: string, value: string): string[] {
  return target.map((each, index) => (target[index - 1] === flag ? value : each));
}

test.each([
  [["--base-url", "https://example.com"], "a target needs --account-id, --app-id, --token-env too"],
  [["--account-id", "a", "--app-id", "b", "--token-env", "TOKEN"], "a target needs --base-url too"],
  [targetWith("--token-env", "NOTHING"), "environment variable NOTHING is empty"],
  [targetWith("--token-env", "SPACED"), "variable that --token-env names must consist of visible ASCII characters"],
  [targetWith("--base-url", "example"), "--base-url must be an http or https URL"],
  [targetWith("--base-url", ""), "--base-url must be a non-empty string"],
  [targetWith("--account-id", "a/b"), "--account-id must be one path segment"],
  [targetWith("--app-id", ".."), "--app-id must be one path segment"],
  [[...target, "--param", "meeting_id=a/b"], "--param meeting_id must be one path segment"],
  [["--max-requests", "many"], "whole number"],
  [["--max-requests", "-1"], "whole number"],
  [["--max-requests", "0"], "--max-requests must be a whole number from 1 to 9007199254740991"],
  [["--seed", "9007199254740993"], "--seed must be a whole number from 0 to 9007199254740991"],
  [["--seed", "1.5"], "whole number"],
  [["--timeout", "0"], "--timeout must be a whole number from 1 to 2147483647"],
  [["--timeout", "2147483648"], "--timeout must be a whole number from 1 to 2147483647"],
  [["--max-wait", "99999999999"], "--max-wait must be a whole number from 0 to 2147483647"],
  [["--max-wait", "NaN"], "whole number"],
  [["--param", "novalue"], "name=value"],
  [["--check", "nothing"], 'unknown check "nothing"'],
  [["--operation", "nothing"], 'unknown operation "nothing"'],
  [["--reporter", "pdf"], "unknown reporter"],
  [["--reporter"], "argument missing"],
  [["--min-coverage", "101"], "a number from 0 to 100"],
  [["--min-coverage", "90%"], "a number from 0 to 100"],
  [["--min-coverage", "items=3"], "parameters, statuses, members, enum-values"],
  [["--min-coverage", "statuses="], "KIND=NUMBER"],
  [["--record="], "It must name a file"],
  [["--replay="], "It must name a file"],
  [["--unknown"], "unknown option"],
  [["surplus"], "too many arguments"],
  [["--record", "a.har", "--replay", "b.har"], "cannot be used with"],
  [["--replay", "/nowhere/b.har"], "cannot be read: there is no such file"],
  [["--record", "a.har", "--reporter", "json=./a.har"], "a reporter cannot write the file of --record"],
  [["--reporter", "json=/proc/none/report.json"], "cannot be written: its folder cannot be made"],
])("%j: exit code 2 and what to do", async (parameters, said) => {
  const { code, error, out } = await run(parameters, undefined, {
    TOKEN: "cfut_a-token-for-tests-of-forty-characters",
    SPACED: "cfut_a-token-for-tests-of-forty-characters\n",
  });
  expect(code).toBe(2);
  expect(error).toContain(said);
  expect(error.match(/^error: /gm)).toHaveLength(1);
  expect(error).not.toMatch(/\n\s+at /);
  expect(error).not.toContain("forty");
  expect(out).toBe("");
});

test.each([
  ["--check", "nothing"],
  ["--base-url", "https://example.com"],
  ["--max-requests", "0"],
  ["--reporter", "pdf"],
  ["--reporter", "json=taken/report.json"],
])("%s %s leaves no file and no folder behind", async (...wrong) => {
  const folder = await emptyFolder();
  writeFileSync(join(folder, "taken"), "");
  const outputs = ["--record", "new/run.har", "--reporter", "json=new/report.json"];
  const good = wrong[1].startsWith("json=") ? [] : outputs;
  expect(await run([...good, ...wrong], folder)).toMatchObject({ code: 2, out: "" });
  expect(readdirSync(folder)).toEqual(["taken"]);
});

test.each([
  [["--token-env", "cfut_a-token-in-place-of-a-name"], "that --token-env names is empty"],
  [["--token=cfut_a-token-in-place-of-a-name"], "unknown option '--token'"],
])("a token that was given in the wrong place is not repeated", async (parameters, said) => {
  const { code, error, out } = await run([...target, ...parameters]);
  expect(code).toBe(2);
  expect(error).toContain(said);
  expect(error + out).not.toContain("cfut_");
});

test("files are relative to the folder that the program is called in", async () => {
  const folder = await emptyFolder();
  const { code } = await run(["--check", "auth", "--record", "a/run.har", "--reporter", "json=a/report.json"], folder);
  expect(code).toBe(0);
  expect(readdirSync(join(folder, "a")).sort()).toEqual(["report.json", "run.har"]);
  expect((await run(["--replay", "a/run.har", "--check", "auth"], folder)).code).toBe(0);
});

test("a recording that cannot be written after all does not keep back the report", async () => {
  const folder = await emptyFolder();
  const file = join(folder, "run.har");
  let [out, error] = ["", ""];
  const code = await main(["--check", "auth", "--record", file], {
    stdout: {
      write: (text) => {
        out += text;
        mkdirSync(file);
      },
    },
    stderr: { write: (text) => (error += text) },
    env: {},
    cwd: () => folder,
  });
  expect([code, error]).toEqual([2, `error: ${file} cannot be written: it is a folder\n`]);
  expect(out).toContain("passed: ");
  expect(readdirSync(folder)).toEqual(["run.har"]);
});
