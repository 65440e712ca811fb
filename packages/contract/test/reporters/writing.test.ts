import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  parseReporters,
  prepareReporters,
  reporterKinds,
  reporters,
  type ReporterIo,
} from "../../src/reporters/index.js";
import { UsageError } from "../../src/target.js";
import { incomplete, passed, reportOf } from "./reports.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reporters-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function ioOf(
  env: ReporterIo["env"] = {},
  isTTY = false,
): ReporterIo & { readonly out: () => string; readonly err: () => string } {
  const texts = { out: "", err: "" };
  return {
    stdout: { isTTY, write: (text) => (texts.out += text) },
    stderr: { isTTY, write: (text) => (texts.err += text) },
    env,
    folder,
    out: () => texts.out,
    err: () => texts.err,
  };
}

async function write(options: readonly string[], io = ioOf(), report = reportOf()): Promise<ReturnType<typeof ioOf>> {
  await (await prepareReporters(options, io)).write(report);
  return io;
}

describe("options", () => {
  test("name a kind and perhaps a file; none means the console", () => {
    expect(parseReporters([], "/work")).toEqual([{ kind: "console", file: undefined }]);
    expect(parseReporters(["junit=a=b.xml", "json"], "/reports")).toEqual([
      { kind: "junit", file: "/reports/a=b.xml" },
      { kind: "json", file: undefined },
    ]);
  });

  test.each(["html", "", "=x", "JSON", "constructor", "json "])(
    "%j is unknown, and the message names what is known",
    (option) => {
      expect(() => parseReporters([option], folder)).toThrow(UsageError);
      expect(() => parseReporters([option], folder)).toThrow(reporterKinds.join(", "));
    },
  );

  test.each([
    [["json="], "names no file"],
    [["json=a", "junit=./a"], "same file"],
    [["json", "console", "sarif"], "json and sarif cannot both go to standard output"],
  ])("%j cannot be followed", (options, message) => {
    expect(() => parseReporters(options, folder)).toThrow(message);
  });
});

describe("files", () => {
  test("several at once, in folders that are made, and nothing besides", async () => {
    const io = await write(reporterKinds.map((kind) => `${kind}=reports/new/${kind}.txt`));
    for (const kind of reporterKinds) {
      const text = readFileSync(join(folder, "reports/new", `${kind}.txt`), "utf8");
      expect(text).toBe(reporters[kind].render(reportOf(), { colour: false }));
    }
    expect(readdirSync(join(folder, "reports/new")).sort()).toEqual(reporterKinds.map((kind) => `${kind}.txt`).sort());
    expect(io.out() + io.err()).toBe("");
  });

  test.each([
    ["failed", reportOf()],
    ["incomplete", incomplete],
    ["passed", passed],
  ] as const)("are written for a %s run", async (verdict, report) => {
    await write(["json=report.json"], ioOf(), report);
    expect(JSON.parse(readFileSync(join(folder, "report.json"), "utf8"))).toMatchObject({ verdict });
  });

  test("an older report stands until the new one is complete, and its link and mode stay", async () => {
    writeFileSync(join(folder, "real.json"), "old", { mode: 0o600 });
    symlinkSync("real.json", join(folder, "link.json"));
    const prepared = await prepareReporters(["json=link.json"], ioOf());
    expect(readFileSync(join(folder, "real.json"), "utf8")).toBe("old");
    await prepared.write(passed);
    expect(readFileSync(join(folder, "real.json"), "utf8")).toBe(reporters.json.render(passed, { colour: false }));
    expect(statSync(join(folder, "real.json")).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(["link.json", "real.json"]);
  });

  test("a device is written as it stands", async () => {
    await write(["json=/dev/null"]);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  test.each([
    ["json=taken/report.json", "a part of its path is a file"],
    ["json=a-folder", "it is a folder"],
  ])("%s is refused before the run", async (option, reason) => {
    writeFileSync(join(folder, "taken"), "");
    mkdirSync(join(folder, "a-folder"));
    await expect(prepareReporters([option], ioOf())).rejects.toThrow(UsageError);
    await expect(prepareReporters([option], ioOf())).rejects.toThrow(`cannot be written: ${reason}`);
  });

  test("one that can no longer be written keeps none of the others back", async () => {
    const io = ioOf();
    const prepared = await prepareReporters(["json=a.json", "junit=b.xml", "console"], io);
    mkdirSync(join(folder, "a.json"));
    await expect(prepared.write(passed)).rejects.toThrow("a.json cannot be written");
    expect(readFileSync(join(folder, "b.xml"), "utf8")).toContain("<testsuites");
    expect(io.out()).toContain("passed");
    expect(readdirSync(folder).sort()).toEqual(["a.json", "b.xml"]);
  });
});

describe("streams", () => {
  test("a document has standard output to itself", async () => {
    const io = await write(["console", "json", "github"]);
    expect(JSON.parse(io.out())).toEqual(reportOf());
    expect(io.err()).toContain("failed: 1 failed");
    expect(io.err()).toContain("::error ");
  });

  test.each([
    [{}, false, false],
    [{}, true, true],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ TERM: "dumb" }, true, false],
  ])("with %j and a terminal: %j, colours: %j", async (env, isTTY, coloured) => {
    const io = await write(["console"], ioOf(env, isTTY));
    expect(io.out().includes("\u001b[")).toBe(coloured);
  });
});

describe("the surroundings", () => {
  test("github appends the markdown to the step's summary", async () => {
    const file = join(folder, "summary.md");
    writeFileSync(file, "earlier\n");
    await write(["github"], ioOf({ GITHUB_STEP_SUMMARY: file }));
    expect(readFileSync(file, "utf8")).toBe(`earlier\n${reporters.markdown.render(reportOf(), { colour: false })}`);
    await expect(write(["github"], ioOf({ GITHUB_STEP_SUMMARY: folder }))).rejects.toThrow("GITHUB_STEP_SUMMARY");
  });

  test("no value of the environment is written", async () => {
    const names = ["CLOUDFLARE_API_TOKEN", "NO_COLOR", "TERM", "GITHUB_TOKEN", "HOME"];
    const io = ioOf(Object.fromEntries(names.map((name) => [name, `secret-of-${name}`])));
    await write([...reporterKinds.map((kind) => `${kind}=${kind}.txt`), "json", "console"], io);
    const written = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    expect(written).toHaveLength(reporterKinds.length);
    expect([...written, io.out(), io.err()].join("\n")).not.toContain("secret-of");
  });
});
