import { mkdir, writeFile } from "node:fs/promises";
import { allLibraries, available, clientAndPagination, openapiFetch, type Suite } from "../harness/bench.js";
import { runNode } from "../harness/child.js";
import { benchFolder, locate, staging } from "../harness/places.js";
import { interleave, type Sample } from "../harness/rounds.js";
import { ratio } from "../harness/statistics.js";
import { row, type Table } from "../harness/tables.js";

type Metric = "wall" | "instantiations" | "files";

const metrics = {
  wall: { title: "Type-check of a consumer, whole tsc process", unit: "ms" },
  instantiations: { title: "Type instantiations", unit: "count" },
  files: { title: "Files that tsc reads", unit: "count" },
} as const;

/** The same consumer under tsc, with each library. */
export const typechecks: Suite = {
  id: "typechecks",
  title: "Type-check cost",
  run: async (bench) => {
    const { present, missing } = available(bench, allLibraries);
    const contenders = await Promise.all(
      present.map(async ({ name, consumer }) => {
        const project = await writeProject(consumer);
        return { name, measure: () => check(project) };
      }),
    );
    const samples = await interleave(contenders, bench.quick ? 1 : 5, bench.say);
    return (Object.keys(metrics) as Metric[]).map((metric): Table => {
      const baseline = samples.get(openapiFetch.name)?.[metric];
      return {
        id: `typechecks-${metric}`,
        ...metrics[metric],
        ...(baseline === undefined ? {} : { baseline: openapiFetch.name }),
        rows: [...samples].map(([name, figures]) =>
          row(name, figures[metric], {
            baseline,
            held:
              metric === "wall" && name === clientAndPagination.name && baseline !== undefined
                ? [{ id: "typecheck", measured: ratio(figures.wall, baseline).median, limit: 1.1 }]
                : [],
          }),
        ),
        missing,
      };
    });
  },
};

async function writeProject(consumer: string): Promise<string> {
  const project = `${staging}typechecks/${consumer}.json`;
  await mkdir(`${staging}typechecks`, { recursive: true });
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    module: "ESNext",
    moduleResolution: "Bundler",
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  await writeFile(project, JSON.stringify({ compilerOptions, files: [`../../consumers/${consumer}.ts`] }));
  return project;
}

async function check(project: string): Promise<Sample<Metric>> {
  const tsc = `${locate("typescript") ?? ""}/lib/tsc.js`;
  const { wallMs, stdout } = await runNode([tsc, "-p", project, "--extendedDiagnostics"], benchFolder);
  const read = (label: string): number => Number(new RegExp(`^${label}:\\s+(\\d+)`, "m").exec(stdout)?.[1]);
  return { wall: wallMs, instantiations: read("Instantiations"), files: read("Files") };
}
