import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createWorkspace, run, upstreamFile } from "./support/workspace.js";

const megabytes = 40;
const may = readFileSync(upstreamFile("2026-05"), "utf8").replace("ID of the meeting.", "Identifier of the meeting…");

/** What the process and its threads held at most, on its standard error: Node tells it to who asks at the end. */
const report = "process.on('exit', () => console.error('resident', process.resourceUsage().maxRSS))";

/** Upstream's document with so many more schemas that it has the size. */
function enlarged(format: "json" | "yaml"): string {
  const schemas: string[] = [];
  for (let size = 0, number = 0; size < megabytes * 1e6; number++) {
    const schema = JSON.stringify(
      { type: "object", properties: { some: { type: "string", description: "A text of some length. ".repeat(8) } } },
      null,
      2,
    );
    schemas.push(`"Filler${number}": ${schema},\n`);
    size += schema.length + 20;
  }
  const text = may.replace('"schemas": {', `"schemas": {\n${schemas.join("")}`);
  return format === "json" ? text : `# JSON is YAML too\n${text}`;
}

test.each(["json", "yaml"] as const)("an import of %s of 40 MB stays below 400 MB", (format) => {
  const workspace = createWorkspace({ programs: true });
  workspace.write(`reports/upstream.${format}`, enlarged(format));
  process.env["NODE_OPTIONS"] = `--import "data:text/javascript,${report}"`;
  const from = join(workspace.root, `reports/upstream.${format}`);
  const { status, stdout, stderr } = run(workspace, "import-spec", "--from", from);
  delete process.env["NODE_OPTIONS"];
  expect(stdout).toContain("verdict: patch");
  expect(status).toBe(0);
  const kilobytes = [...stderr.matchAll(/resident (\d+)/g)].map(([, size]) => Number(size));
  expect(Math.max(...kilobytes)).toBeGreaterThan(100_000);
  expect(Math.max(...kilobytes)).toBeLessThan(400_000);
});
