import read from "@changesets/read";
import { contents } from "../pack/contents.js";
import { freshness } from "../pack/freshness.js";
import { publicPackageFolders } from "../pack/pack.js";
import { readManifest, type PackageFiles } from "../pack/package-files.js";
import { withPackedPackages } from "../pack/run-checks.js";
import { packagesWithoutChangeset } from "./changed-packages.js";
import { standing } from "./published.js";

/** A reason not to publish; the message says what to do. */
export class ReleaseStopped extends Error {
  override readonly name = "ReleaseStopped";
}

/** Stops a change that consumers would notice and no changeset tells of. */
export async function guardChange(repository: string, ref: string): Promise<string> {
  const missing = await packagesWithoutChangeset(repository, ref);
  stopIf(missing, `no changeset since ${ref}: run \`pnpm changeset\` and commit what it writes`);
  return `every package that changed since ${ref} has a changeset or a new version`;
}

/** Stops a release that would publish what is stale, untold, or published already with other contents. */
export async function guardRelease(repository: string, env?: NodeJS.ProcessEnv): Promise<string> {
  const pending = (await read(repository)).map(({ id }) => `.changeset/${id}.md`);
  stopIf(pending, "changesets without versions: run `pnpm changeset version` and commit the result");
  return withPackedPackages(async (packages) => {
    for (const { run } of [contents, freshness(repository)]) {
      const { findings } = await run(packages);
      stopIf(
        findings.map(({ where, message }) => `${where}: ${message}`),
        "the build is not what would be released",
      );
    }
    return guardVersions(packages, env);
  }, repository);
}

/** Stops when the registry has a version already, with other contents than would be published now. */
export async function guardVersions(packages: readonly PackageFiles[], env?: NodeJS.ProcessEnv): Promise<string> {
  const fresh: string[] = [];
  const taken: string[] = [];
  for (const pkg of packages) {
    const found = await standing(pkg, env);
    if (found === "new") fresh.push(`${pkg.name}@${pkg.version}`);
    else if (found !== "published") taken.push(`${pkg.name}@${pkg.version}: ${found.differing.join(", ")}`);
  }
  stopIf(taken, "versions that exist already with other contents: the change needs a changeset and a new version");
  return fresh.length === 0 ? "nothing to publish: the registry has every version" : `to publish: ${fresh.join(", ")}`;
}

/** Stops when a package.json does not name the GitHub repository (`owner/name`) that npm's provenance will attest. */
export async function guardProvenance(repository: string, home: string): Promise<void> {
  const manifests = await Promise.all((await publicPackageFolders(repository)).map(readManifest));
  const expected = `git+https://github.com/${home}.git`;
  const others = manifests.filter((manifest) => manifest.repository?.url !== expected);
  stopIf(
    others.map(({ name, repository: named }) => `${name} names ${named?.url ?? "none"}`),
    `npm's provenance needs "repository": { "type": "git", "url": "${expected}" } in every package.json`,
  );
}

function stopIf(reasons: readonly string[], what: string): void {
  if (reasons.length > 0) throw new ReleaseStopped([what, ...reasons.map((reason) => `  ${reason}`)].join("\n"));
}
