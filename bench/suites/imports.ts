import { writeFile, mkdir } from "node:fs/promises";
import { allLibraries, available, clientAndPagination, plainFetch, type Suite } from "../harness/bench.js";
import { runNode } from "../harness/child.js";
import { benchFolder, staging } from "../harness/places.js";
import { interleave } from "../harness/rounds.js";
import { ratio } from "../harness/statistics.js";
import { row } from "../harness/tables.js";

const empty = "empty Node process";

/** What a process that only imports takes from start to end. */
export const imports: Suite = {
  id: "imports",
  title: "Import time",
  run: async (bench) => {
    const folder = `${staging}imports`;
    await mkdir(folder, { recursive: true });
    await writeFile(`${folder}/empty.js`, "");
    const libraries = allLibraries.filter((library) => library !== plainFetch);
    const { present, missing } = available(bench, libraries);
    const process = (name: string, file: string) => ({
      name,
      measure: async () => ({ wall: (await runNode([file], benchFolder)).wallMs }),
    });
    const samples = await interleave(
      [
        process(empty, `${folder}/empty.js`),
        ...present.map(({ name, consumer }) => process(name, `${staging}consumers/${consumer}.js`)),
      ],
      bench.quick ? 3 : 15,
      bench.say,
    );
    const baseline = samples.get(empty)?.wall ?? [];
    return [
      {
        id: "imports",
        title: "Import time: a process that imports and ends",
        unit: "ms",
        baseline: empty,
        rows: [...samples].map(([name, { wall }]) =>
          row(name, wall, {
            baseline,
            held:
              name === clientAndPagination.name
                ? [{ id: "import", measured: ratio(wall, baseline).median, limit: 1.3 }]
                : [],
          }),
        ),
        missing,
        note: "hey-api's generated client is measured as one bundled file, the others as installed.",
      },
    ];
  },
};
