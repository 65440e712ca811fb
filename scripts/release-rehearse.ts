import { join } from "node:path";
import { step } from "./demo/steps.js";
import { withTempFolder } from "./pack/temp-folder.js";
import { createProgram, runProgram } from "./program.js";
import { breakFragment, removedMember } from "./release/breaking-change.js";
import {
  checkChangelogs,
  checkVersions,
  stopsRepeatedVersion,
  stopsUnbuilt,
  stopsUntoldChange,
} from "./release/checks.js";
import { installAndRun } from "./release/consumer.js";
import { startRegistry, type LocalRegistry } from "./release/registry.js";
import { build, makeVersions, publish, type Versions } from "./release/release.js";
import { copyRepository } from "./release/repository-copy.js";

const program = createProgram(
  "release:rehearse",
  "Releases a copy of the repository twice, the second time with a breaking change, to a registry on loopback.",
  "0 both releases work, 1 a step failed, 2 wrong usage.",
);

await runProgram(program, () =>
  withTempFolder("rtk-rehearsal-", async (folder) => {
    const repository = join(folder, "repository");
    await said("repository copied", () => copyRepository(repository).then(() => "without a remote"));
    const registry = await step("registry up", async () => {
      const value = await startRegistry(folder);
      return { value, said: value.url };
    });
    await rehearse(folder, repository, registry).finally(registry.stop);
  }),
);

async function rehearse(folder: string, repository: string, registry: LocalRegistry): Promise<void> {
  const first = await versions("first versions", repository);
  await said("unbuilt: stopped", () => stopsUnbuilt(repository, registry));
  await said("built", () => build(repository).then(() => "all packages"));
  await said("published", () => publish(repository, registry));
  await said("installed, run", () => installAndRun(join(folder, "first"), exactly(first), registry));
  await said("again: stopped", () => stopsRepeatedVersion(repository, registry));
  await said("untold: stopped", () => stopsUntoldChange(repository));

  await said("breaking change", () => breakFragment(repository).then(() => `${removedMember} taken away`));
  const second = await versions("second versions", repository);
  await said("built again", () => build(repository).then(() => "all packages"));
  await said("published again", () => publish(repository, registry));
  await said("bumps and ranges", () => checkVersions(first, second, registry));
  const changes = await step("changelogs", async () => {
    const value = await checkChangelogs(repository, second);
    return { value, said: "each names the change as a major one" };
  });
  await said("installed, run", () => installAndRun(join(folder, "second"), exactly(second), registry));
  await said("old range, run", () => installAndRun(join(folder, "old"), compatible(first), registry));
  console.log(`\nA changelog's newest section:\n\n${changes}`);
}

async function said(title: string, run: () => Promise<string>): Promise<void> {
  await step(title, async () => ({ value: undefined, said: await run() }));
}

function versions(title: string, repository: string): Promise<Versions> {
  return step(title, async () => {
    const value = await makeVersions(repository);
    return { value, said: [...new Set(value.values())].join(", ") };
  });
}

function exactly(versions: Versions): string[] {
  return [...versions].map(([name, version]) => `${name}@${version}`);
}

function compatible(versions: Versions): string[] {
  return [...versions].map(([name, version]) => `${name}@^${version}`);
}
