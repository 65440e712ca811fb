import { mkdir } from "node:fs/promises";
import { heyApi, available, type Bench, type Suite } from "../harness/bench.js";
import { runNode } from "../harness/child.js";
import { locate, root, staging } from "../harness/places.js";
import { interleave, type Contender } from "../harness/rounds.js";
import { heyApiCommand } from "../harness/staging.js";
import { ratio } from "../harness/statistics.js";
import { row, type Held, type Missing, type Table } from "../harness/tables.js";
import { copyTree, runRootCommand } from "../harness/tree-copy.js";
import { writeUpstream, type Upstream } from "../harness/upstream.js";

const folder = `${staging}import-spec`;
const tree = `${folder}/tree`;
const cli = "openapi-typescript's CLI";
const unchanged = "import-spec, closure unchanged";
const changed = "import-spec, closure changed, regen included";

/** Shares of the large document's paths: 1x, 10x, the size that the budget names, 100x. */
const shares = { small: 0.01, tenth: 0.1, budget: 0.34, whole: 1 };

/** From a large upstream document to fresh packages, against generating types for the whole document. */
export const importSpec: Suite = {
  id: "import-spec",
  title: "Import of an upstream document",
  run: async (bench) => {
    const large = locate("@octokit/openapi");
    if (large === undefined) return [table("whole", "the whole document", [], [missing(bench)])];
    await mkdir(folder, { recursive: true });
    await copyTree(tree);
    const tables: Table[] = [];
    for (const share of bench.quick ? [shares.budget] : Object.values(shares)) {
      const document = `${large}/generated/api.github.com.json`;
      tables.push(
        await compare(bench, share, await writeUpstream(document, `${root}openapi/upstream.json`, share, folder)),
      );
    }
    return tables;
  },
};

function missing(bench: Bench): Missing {
  return { name: "import of an upstream document", reason: bench.peers.problem ?? "@octokit/openapi is not installed" };
}

async function compare(bench: Bench, share: number, upstream: Upstream): Promise<Table> {
  let current = upstream.file;
  const importFrom = (file: string): Promise<number> => runRootCommand(tree, "import-spec", ["--from", file]);
  await importFrom(current);

  const contenders: Contender<"wall">[] = [
    { name: cli, measure: async () => ({ wall: await openapiTypescript(upstream.file) }) },
    { name: unchanged, measure: async () => ({ wall: await importFrom(current) }) },
    {
      name: changed,
      measure: async () => {
        current = current === upstream.file ? upstream.changedFile : upstream.file;
        return { wall: await importFrom(current) };
      },
    },
  ];
  const size = `${upstream.megabytes.toFixed(1)} MB`;
  const say = (progress: string): void => bench.say(`${size}, ${progress}`);
  const samples = await interleave(contenders, bench.quick ? 1 : 5, say);
  const baseline = samples.get(cli)?.wall ?? [];
  const held = (name: string, walls: readonly number[]): Held[] => {
    if (share !== shares.budget && share !== shares.whole) return [];
    const measured = ratio(walls, baseline).median;
    if (name === unchanged) return [{ id: "import-unchanged", measured, limit: 0.25 }];
    return name === changed ? [{ id: "import-changed", measured, limit: 1 }] : [];
  };
  const rows = [...samples].map(([name, { wall }]) =>
    row(name, wall.map(seconds), { baseline: baseline.map(seconds), held: held(name, wall) }),
  );
  const peer = available(bench, [heyApi]);
  if (peer.present.length > 0 && !bench.quick) {
    say("hey-api");
    const { wallMs } = await runNode(heyApiCommand(upstream.file, `${folder}/hey-api`), folder);
    rows.push(row("hey-api's CLI, once", [seconds(wallMs)]));
  }
  return table(String(share), `${size}, ${Math.round(share * 100)} % of the paths`, rows, peer.missing);
}

function table(id: string, what: string, rows: Table["rows"], lacking: readonly Missing[]): Table {
  return {
    id: `import-spec-${id}`,
    title: `GitHub's published document with our operations in it: ${what}`,
    unit: "s",
    baseline: cli,
    rows,
    missing: lacking,
    note: "Whole processes, wall time, without pnpm.",
  };
}

async function openapiTypescript(file: string): Promise<number> {
  const { wallMs } = await runNode(
    [`${locate("openapi-typescript") ?? ""}/bin/cli.js`, file, "--output", `${folder}/types.d.ts`],
    folder,
  );
  return wallMs;
}

function seconds(milliseconds: number): number {
  return milliseconds / 1000;
}
