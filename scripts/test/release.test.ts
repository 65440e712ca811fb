import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cleanEnvironment } from "../consumers/environment.js";
import { packTarballs, unpackTarball } from "../pack/pack.js";
import { packagesWithoutChangeset } from "../release/changed-packages.js";
import { guardChange, guardProvenance, guardRelease, guardVersions } from "../release/guard.js";
import { git } from "../release/repository-copy.js";
import { sampleName, sampleRepository, type SampleRepository } from "./pack-fixture.js";

let repository: SampleRepository;
let folder: string;

beforeAll(async () => {
  repository = await sampleRepository();
  folder = repository.folder;
  await mkdir(join(folder, ".changeset"));
  await writeFile(join(folder, ".changeset/config.json"), "{}");
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "sample-root", private: true }));
  await writeFile(join(folder, "pnpm-workspace.yaml"), 'packages: ["packages/*"]\n');
  await writeFile(join(folder, ".gitignore"), "dist/\n");
  await git(folder, "init", "--quiet", "--initial-branch=main");
  await git(folder, "add", "--all");
  await git(folder, "commit", "--quiet", "--message", "base");
}, 60_000);
afterAll(() => repository.remove());

beforeEach(async () => {
  await git(folder, "reset", "--quiet", "--hard");
  await git(folder, "clean", "--quiet", "--force", "-d");
});

const write = (path: string, text: string): Promise<void> => writeFile(join(folder, path), text);

async function editManifest(changes: object): Promise<void> {
  const path = join(folder, "packages/sample/package.json");
  const manifest = JSON.parse(await readFile(path, "utf8")) as object;
  await writeFile(path, JSON.stringify({ ...manifest, ...changes }));
}

function addChangeset(): Promise<void> {
  return write(".changeset/brave-cats.md", `---\n"${sampleName}": patch\n---\n\nSay it better.\n`);
}

describe("a change", () => {
  test.each([
    ["an edited source", "src/index.ts"],
    ["a new source", "src/more.ts"],
    ["a README", "README.md"],
  ])("of %s needs a changeset", async (_, path) => {
    await write(`packages/sample/${path}`, "// changed\n");
    expect(await packagesWithoutChangeset(folder, "main")).toEqual([`${sampleName} changed (${path})`]);
    await expect(guardChange(folder, "main")).rejects.toThrow(`no changeset since main`);
    await addChangeset();
    expect(await packagesWithoutChangeset(folder, "main")).toEqual([]);
  });

  test("of package.json needs a changeset when consumers can notice it", async () => {
    await editManifest({ devDependencies: { vitest: "4.0.0" }, scripts: { test: "vitest" } });
    expect(await packagesWithoutChangeset(folder, "main")).toEqual([]);
    await editManifest({ dependencies: { "left-pad": "1.0.0" } });
    expect(await packagesWithoutChangeset(folder, "main")).toEqual([`${sampleName} changed (package.json)`]);
  });

  test("that made a new version needs no changeset", async () => {
    await write("packages/sample/src/index.ts", "export {};\n");
    await editManifest({ version: "1.0.1" });
    expect(await guardChange(folder, "main")).toMatch(/^every package that changed since main/);
  });

  test("of the table of the fragment's lines needs no changeset, of other generated files does", async () => {
    await mkdir(join(folder, "packages/sample/src/generated"), { recursive: true });
    await write("packages/sample/src/generated/fragment-lines.ts", "export {};\n");
    expect(await packagesWithoutChangeset(folder, "main")).toEqual([]);
    await write("packages/sample/src/generated/schema.ts", "export {};\n");
    expect(await packagesWithoutChangeset(folder, "main")).toEqual([`${sampleName} changed (src/generated/schema.ts)`]);
  });

  test("of tests needs no changeset", async () => {
    await mkdir(join(folder, "packages/sample/test"));
    await write("packages/sample/test/answer.test.ts", "export {};\n");
    expect(await packagesWithoutChangeset(folder, "main")).toEqual([]);
  });
});

describe("a release", () => {
  let registry: Server;
  let env: NodeJS.ProcessEnv;
  let tarball: Buffer | undefined;

  beforeAll(async () => {
    registry = createServer((request, response) => {
      if (!tarball) response.writeHead(404).end("{}");
      else if (request.url?.endsWith(".tgz")) response.end(tarball);
      else response.end(JSON.stringify(packument(`http://${request.headers.host}/sample.tgz`)));
    });
    await new Promise<void>((resolve) => registry.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`;
    env = {
      ...cleanEnvironment(),
      npm_config_registry: url,
      "npm_config_@rtk-meetings:registry": url,
      npm_config_cache: join(folder, "packed-cache"),
    };
  });
  afterAll(() => new Promise((resolve) => registry.close(resolve)));

  const packument = (url: string): object => ({
    name: sampleName,
    "dist-tags": { latest: "1.0.0" },
    versions: { "1.0.0": { name: sampleName, version: "1.0.0", dist: { tarball: url } } },
  });

  test("stops while changesets wait for their versions", async () => {
    await addChangeset();
    await expect(guardRelease(folder, env)).rejects.toThrow(
      /^changesets without versions.*\n {2}\.changeset\/brave-cats\.md$/,
    );
  });

  test("stops when a package.json names another repository than the one that npm will attest", async () => {
    await expect(guardProvenance(folder, "owner/name")).rejects.toThrow(
      /github\.com\/owner\/name\.git.*\n {2}\S+ names none$/,
    );
    await editManifest({ repository: { type: "git", url: "git+https://github.com/owner/name.git" } });
    await guardProvenance(folder, "owner/name");
  });

  test("goes on with a new version, skips one that is published, and stops when that has other contents", async () => {
    const tarballs = await packTarballs(join(folder, "packed-tarballs"), folder);
    const file = tarballs.get(sampleName) ?? "";
    const packages = [await unpackTarball(file, join(folder, "packed-modules"))];
    expect(await guardVersions(packages, env)).toBe(`to publish: ${sampleName}@1.0.0`);
    tarball = await readFile(file);
    expect(await guardVersions(packages, env)).toBe("nothing to publish: the registry has every version");
    const moved = [await repository.packed({ "dist/generated/fragment-lines.js": "export {};\n" })];
    expect(await guardVersions(moved, env)).toBe("nothing to publish: the registry has every version");
    const other = [await repository.packed({ "README.md": "# Other words\n" })];
    await expect(guardVersions(other, env)).rejects.toThrow(
      /^versions that exist already.*\n {2}\S+@1\.0\.0: README\.md.*$/,
    );
  }, 120_000);

  test("stops at a missing build", async () => {
    await rm(join(folder, "packages/sample/dist"), { recursive: true });
    await expect(guardRelease(folder, env)).rejects.toThrow(/the build is not[^]*there is no dist: run `pnpm build`/);
  }, 120_000);
});
