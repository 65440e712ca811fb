import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { createProgram } from "../src/cli/program.js";
import { ids, token } from "./provider.js";
import { emptyFolder, mockOptions, run } from "./program.js";

const readme = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");

/** The fenced blocks of a language, each without its comments and with broken lines joined. */
function blocks(language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm");
  return [...readme.matchAll(fence)].map(([, block = ""]) =>
    block.replaceAll(/\\\n\s*/g, " ").replaceAll(/ +# .*$/gm, ""),
  );
}

function argumentsOf(command: string): string[] {
  return (
    (command.split("@rtk-meetings/contract")[1] ?? "").match(/\S+/g)?.map((each) => each.replaceAll('"', "")) ?? []
  );
}

const [workflow = ""] = blocks("yaml");
const [, step = ""] = /run: >-\n((?: {10}.*\n)+)/.exec(workflow) ?? [];

test("every command shown is one that the program takes", () => {
  const commands = [...blocks("sh").flatMap((block) => block.trim().split("\n")), step];
  expect(commands.length).toBeGreaterThan(4);
  for (const command of commands) {
    const ignore = (): void => undefined;
    expect(() => createProgram(ignore, ignore).parse(argumentsOf(command), { from: "user" }), command).not.toThrow();
  }
});

test("every option of the program is told in the help, with its default where it has one", async () => {
  const { out } = await run(["--help"]);
  const text = out.replaceAll(/\s+/g, " ");
  for (const said of ["(default: 300)", "(default: 1)", "(default: 15000)", "(default: 60000)", "(default: console)"]) {
    expect(text).toContain(said);
  }
  expect(text).toMatch(/--min-coverage <\[kind=\]percent> .*parameters, statuses, members, enum-values/);
  expect(text).not.toMatch(/default: ?[[{]/);
});

test("the workflow's command writes annotations, a step summary and the files that later steps upload", async () => {
  const folder = await emptyFolder();
  const [, baseUrl = ""] = await mockOptions({ pastEnd: "repeat-last" });
  const values: Readonly<Record<string, string>> = { $ACCOUNT_ID: ids.accountId, $APP_ID: ids.appId };
  const parameters = argumentsOf(step).map((each) => (each.startsWith("https://") ? baseUrl : (values[each] ?? each)));
  const summary = join(folder, "summary/step.md");
  mkdirSync(dirname(summary));
  writeFileSync(summary, "");
  const env = { CLOUDFLARE_API_TOKEN: token, GITHUB_STEP_SUMMARY: summary };
  const { code, out } = await run(parameters, folder, env);
  expect(code).toBe(1);
  expect(out).toMatch(/^::error file=openapi\/meetings\.yaml,line=\d+,title=paging\.past-end/m);
  expect(out).toContain("failed paging.past-end");
  expect(readFileSync(summary, "utf8")).toContain("## Contract: failed");
  const [, sarif = ""] = /sarif_file: (\S+)/.exec(workflow) ?? [];
  const [, artifacts = ""] = /^ {10}path: (\S+)/m.exec(workflow) ?? [];
  expect(JSON.parse(readFileSync(join(folder, sarif), "utf8"))).toMatchObject({ version: "2.1.0" });
  expect(workflow).toContain(`hashFiles('${sarif}')`);
  expect(readdirSync(join(folder, artifacts)).sort()).toEqual(["contract.json", "contract.sarif", "contract.xml"]);
});
