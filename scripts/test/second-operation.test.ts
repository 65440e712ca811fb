import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { copyWorkspace } from "./workspace-copy.js";

const run = promisify(execFile);
const presets = "/accounts/{account_id}/realtime/kit/{app_id}/presets";

let folder: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  ({ folder, remove } = await copyWorkspace());
  await addPresets(join(folder, "openapi/meetings.yaml"));
  await run(process.execPath, ["scripts/run.mjs", "regen"], { cwd: folder });
}, 60_000);

afterAll(() => remove());

/** A second list operation: the sibling list of presets, with the same paging envelope and other items. */
async function addPresets(file: string): Promise<void> {
  const document = parseDocument(await readFile(file, "utf8"));
  const meetings = document.toJS() as { paths: Record<string, { get: Record<string, unknown> }> };
  const [first] = Object.values(meetings.paths);
  const { parameters, responses } = first?.get as {
    parameters: { $ref?: string; in?: string }[];
    responses: Record<string, unknown>;
  };
  const schema = {
    allOf: [
      { $ref: "#/components/schemas/PagingResponse" },
      {
        type: "object",
        required: ["data"],
        properties: { data: { type: "array", items: { $ref: "#/components/schemas/Preset" } } },
      },
    ],
  };
  document.setIn(["paths", presets], {
    get: {
      ...first?.get,
      operationId: "get_all_presets",
      summary: "Fetch all presets",
      description: "Returns all presets for the given App ID.",
      parameters: parameters.filter(({ $ref, in: where }) => where === "path" || /page|search/i.test($ref ?? "")),
      responses: {
        ...responses,
        "200": { description: "One page of presets.", content: { "application/json": { schema } } },
      },
    },
  });
  document.setIn(["components", "schemas", "Preset"], {
    type: "object",
    required: ["id", "name", "created_at"],
    properties: {
      id: { type: "string", format: "uuid" },
      name: { type: "string" },
      created_at: { type: "string", format: "date-time" },
    },
  });
  await writeFile(file, String(document));
}

const consumer = `
import { createMeetingsClient } from "@rtk-meetings/client";
import { runContract } from "@rtk-meetings/contract";
import { createMockApi } from "@rtk-meetings/mock";
import { paginate } from "@rtk-meetings/pagination";

const target = {
  baseUrl: "https://api.cloudflare.com/client/v4",
  apiToken: "mock-token",
  accountId: "023e105f4ecef8ad9ca31a8372d0c353",
  appId: "14a396e7-ca44-4937-bf1f-050a69118543",
  fetch: createMockApi().fetch,
};
const walk = paginate(createMeetingsClient(target), "${presets}");
const names: string[] = [];
for await (const preset of walk) names.push(preset.name);
// @ts-expect-error -- a preset has no title: the items are typed, and not as meetings
for await (const preset of paginate(createMeetingsClient(target), "${presets}")) void preset.title;
const report = await runContract(target);
console.log(JSON.stringify({
  names: names.filter((name) => name !== "").length,
  verdict: walk.report.verdict,
  contract: report.verdict,
  failed: report.checks.filter((check) => check.outcome === "failed").map((check) => check.id),
  checked: report.checks.flatMap((check) => check.evidence).length >= 0 && JSON.stringify(report.coverage).includes("get_all_presets"),
}));
`;

test("a second list operation is typed, walked, mocked and checked with no handwritten change", async () => {
  const folderOfConsumer = join(folder, "scripts/consumer");
  await mkdir(folderOfConsumer);
  await writeFile(join(folderOfConsumer, "main.ts"), consumer);
  await writeFile(
    join(folderOfConsumer, "tsconfig.json"),
    JSON.stringify({
      extends: "../config/tsconfig.base.json",
      compilerOptions: { types: ["node"] },
      include: ["main.ts"],
    }),
  );
  const bin = join(folder, "node_modules/.bin");
  await run(join(bin, "tsc"), ["-p", folderOfConsumer], { cwd: folder }).catch((error: unknown) => {
    throw new Error((error as { stdout: string }).stdout);
  });
  const { stdout } = await run(
    join(bin, "tsx"),
    ["--conditions=@rtk-meetings/source", join(folderOfConsumer, "main.ts")],
    {
      cwd: folder,
    },
  );
  expect(JSON.parse(stdout)).toEqual({
    names: 137,
    verdict: "complete",
    contract: "passed",
    failed: [],
    checked: true,
  });
}, 120_000);
