import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PackCheck } from "../pack/check.js";
import { contents } from "../pack/contents.js";
import { dependencies } from "../pack/dependencies.js";
import { entryPoints } from "../pack/entry-points.js";
import { freshness } from "../pack/freshness.js";
import { attw, publint } from "../pack/lint-tools.js";
import type { PackageFiles } from "../pack/package-files.js";
import { privateTypes } from "../pack/private-types.js";
import { sourceMaps } from "../pack/source-maps.js";
import { sampleName, sampleRepository, type SampleRepository } from "./pack-fixture.js";

let repository: SampleRepository;

beforeAll(async () => {
  repository = await sampleRepository();
}, 60_000);
afterAll(() => repository.remove());

const reviewed = { [sampleName]: { ".": { values: ["answer"], types: ["Answer"] } } };
const quick = [contents, sourceMaps, dependencies, entryPoints(reviewed), privateTypes, publint, attw];

/** Ids of the checks that find something, each with what it says. */
async function found(pkg: PackageFiles, checks: readonly PackCheck[] = quick): Promise<Record<string, string[]>> {
  const outcomes = await Promise.all(
    checks.map(async ({ id, run }) => [id, (await run([pkg])).findings.map(({ message }) => message)] as const),
  );
  return Object.fromEntries(outcomes.filter(([, messages]) => messages.length > 0));
}

const manifest = async (): Promise<Record<string, unknown>> => ({ ...(await repository.packed()).manifest });

describe("pack checks", () => {
  test("pass a sound package, one that names a hidden library in a comment included", async () => {
    expect(await found(await repository.packed(), [...quick, freshness(repository.folder)])).toEqual({});
  });

  test("contents catches a declaration file that is missing", async () => {
    const caught = await found(await repository.packed({ "dist/answer.d.ts": undefined }));
    expect(caught["contents"]).toEqual(["dist/index.d.ts imports dist/answer.d.ts, which is missing"]);
  });

  test("entry-points, publint and attw catch an entry point without declarations", async () => {
    const caught = await found(await repository.packed({ "dist/index.d.ts": undefined }));
    expect(caught).toMatchObject({
      "entry-points": [". points to ./dist/index.d.ts, which is not shipped"],
      publint: [expect.stringContaining("dist/index.d.ts")],
      attw: ["UntypedResolution, ., node16-esm", "UntypedResolution, ., bundler"],
    });
  });

  test("entry-points catches an export that the runtime lacks, and one that nobody reviewed", async () => {
    const renamed = 'export { answer as reply } from "./answer.js";';
    const caught = await found(await repository.packed({ "dist/index.js": renamed }));
    expect(caught["entry-points"]).toEqual([
      ".: value answer is missing",
      ".: value reply is not in the reviewed list",
    ]);
  });

  test("entry-points and publint catch exports that point to no file", async () => {
    const exports = {
      ".": { types: "./dist/index.d.ts", default: "./dist/main.js" },
      "./package.json": "./package.json",
    };
    const caught = await found(
      await repository.packed({ "package.json": JSON.stringify({ ...(await manifest()), exports }) }),
    );
    expect(caught["entry-points"]).toEqual([". points to ./dist/main.js, which is not shipped"]);
    expect(caught["publint"]?.[0]).toMatch(/dist\/main\.js/);
  });

  test("entry-points catches an entry point that nobody reviewed", async () => {
    const exports = { ...((await manifest())["exports"] as object), "./*": "./dist/*" };
    const caught = await found(
      await repository.packed({ "package.json": JSON.stringify({ ...(await manifest()), exports }) }),
    );
    expect(caught["entry-points"]).toEqual(["entry point ./* is not in the reviewed list"]);
  });

  test("dependencies catches an import that is not declared, a dependency that is not imported, and a private range", async () => {
    const dependencies = { "left-pad": "1.0.0", "@rtk-meetings/types": "workspace:^" };
    const caught = await found(
      await repository.packed({
        "dist/answer.js": 'import "openapi-fetch/x";\nimport "fs";',
        "package.json": JSON.stringify({ ...(await manifest()), dependencies }),
      }),
    );
    expect(caught["dependencies"]).toEqual([
      "dist/answer.js imports openapi-fetch, which package.json does not declare",
      "dist/answer.js imports fs, which package.json does not declare",
      "package.json declares left-pad, which nothing imports",
      "package.json declares @rtk-meetings/types, which nothing imports",
      "@rtk-meetings/types is declared as workspace:^, which no consumer can install",
    ]);
  });

  test("private-types catches a leaked type of openapi-fetch", async () => {
    const leaking =
      'export declare const answer: import("openapi-fetch").Client<{}>;\n//# sourceMappingURL=answer.d.ts.map';
    const caught = await found(await repository.packed({ "dist/answer.d.ts": leaking }));
    expect(caught["private-types"]).toEqual(["dist/answer.d.ts names a library that is to stay behind its seam"]);
  });

  test("source-maps catches a source that is not shipped, and a file without a map", async () => {
    const caught = await found(
      await repository.packed({ "src/answer.ts": undefined, "dist/index.d.ts": "export {};" }),
    );
    expect(caught["source-maps"]).toEqual([
      "dist/index.d.ts names no source map",
      "dist/answer.d.ts.map leads to src/answer.ts, which is not shipped",
    ]);
  });

  test("contents catches what does not belong, a leftover of a deleted source, and an untold version", async () => {
    const caught = await found(
      await repository.packed({
        ".env": "SECRET=1",
        "dist/old.js": "export {};",
        "README.md": "",
        "CHANGELOG.md": "## 0.9.0",
      }),
    );
    expect(caught["contents"]).toEqual([
      "README.md is missing or empty",
      ".env does not belong into the tarball",
      "dist/old.js belongs to no entry point: delete dist and run `pnpm build`",
      "CHANGELOG.md does not tell of version 1.0.0",
    ]);
  });

  test("freshness catches a stale file and a missing build", async () => {
    const fresh = [freshness(repository.folder)];
    const stale = await repository.packed({ "dist/answer.js": "export const answer = 41;\n" });
    expect(await found(stale, fresh)).toEqual({ freshness: ["dist/answer.js is stale: run `pnpm build`"] });
    const unbuilt = await repository.packed({ "dist/answer.js": undefined, "dist/index.js": undefined });
    expect(await found(unbuilt, fresh)).toEqual({
      freshness: ["dist/answer.js is missing: run `pnpm build`", "dist/index.js is missing: run `pnpm build`"],
    });
  });
});
