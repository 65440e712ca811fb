import { describe, expect, test } from "vitest";
import { manifest, packageNames, sourcesBelow } from "./sources.js";

/** Which packages each one may build on; nothing points back. */
const allowed: Readonly<Record<(typeof packageNames)[number], readonly string[]>> = {
  types: [],
  client: ["types"],
  pagination: ["types", "client"],
  mock: ["types"],
  contract: ["types", "client", "pagination", "mock"],
};

/** The package that a module specifier names: `@scope/name/sub` -> `@scope/name`. */
function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

describe.each(packageNames)("%s", (name) => {
  test("depends on earlier packages only", async () => {
    const { dependencies = {}, peerDependencies = {} } = await manifest(`packages/${name}`);
    const ours = Object.keys({ ...dependencies, ...peerDependencies }).filter((each) =>
      each.startsWith("@rtk-meetings/"),
    );
    const permitted = allowed[name].map((each) => `@rtk-meetings/${each}`);
    expect(permitted).toEqual(expect.arrayContaining(ours));
  });

  test("imports only what its package.json declares", async () => {
    const { dependencies = {}, peerDependencies = {} } = await manifest(`packages/${name}`);
    const declared = new Set(Object.keys({ ...dependencies, ...peerDependencies }));
    const sources = await sourcesBelow(`packages/${name}/src`);
    expect(sources.length).toBeGreaterThan(0);
    const undeclared = sources.flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => !specifier.startsWith(".") && !specifier.startsWith("node:"))
        .filter((specifier) => !declared.has(packageOf(specifier)))
        .map((specifier) => `${path}: ${specifier}`),
    );
    expect(undeclared).toEqual([]);
  });

  test("reads each generated module through one handwritten file", async () => {
    const sources = await sourcesBelow(`packages/${name}/src`);
    const fronts = new Map<string, string[]>();
    for (const { path, imports } of sources.filter((source) => !source.path.includes("/generated/"))) {
      for (const specifier of new Set(imports.filter((each) => each.includes("/generated/")))) {
        const module = specifier.slice(specifier.indexOf("generated/"));
        fronts.set(module, [...(fronts.get(module) ?? []), path]);
      }
    }
    expect([...fronts].filter(([, readers]) => readers.length !== 1)).toEqual([]);
  });
});

test("types has no run-time dependency at all", async () => {
  const { dependencies, peerDependencies } = await manifest("packages/types");
  expect({ ...dependencies, ...peerDependencies }).toEqual({});
});

test("what runs in Workers and browsers uses web standards only", async () => {
  const sources = await Promise.all(
    ["types", "client", "pagination"].map((name) => sourcesBelow(`packages/${name}/src`)),
  );
  const node = sources
    .flat()
    .flatMap(({ path, imports }) =>
      imports.filter((each) => each.startsWith("node:")).map((each) => `${path}: ${each}`),
    );
  expect(node).toEqual([]);
});
