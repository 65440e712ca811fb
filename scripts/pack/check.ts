import type { PackageFiles } from "./package-files.js";

/** What one check found in one package, or over all packages. */
export interface Finding {
  /** The package, or "all" for what concerns them together. */
  readonly where: string;
  readonly message: string;
}

/** One named check over the packed packages. */
export interface PackCheck {
  /** Stable name, shown with every finding. */
  readonly id: string;
  readonly title: string;
  readonly run: (packages: readonly PackageFiles[]) => CheckOutcome | Promise<CheckOutcome>;
}

export interface CheckOutcome {
  readonly findings: readonly Finding[];
  /** A figure worth printing when nothing was found, such as a size. */
  readonly said?: string;
  /** Whether the figure is not as it should be, though no reason to fail. */
  readonly isDoubtful?: boolean;
}

/** A check that looks at each package for itself; `find` says in words what is wrong. */
export function eachPackage(
  id: string,
  title: string,
  find: (pkg: PackageFiles) => readonly string[] | Promise<readonly string[]>,
): PackCheck {
  const run = async (packages: readonly PackageFiles[]): Promise<CheckOutcome> => {
    const findings: Finding[] = [];
    for (const pkg of packages) {
      for (const message of await find(pkg)) findings.push({ where: pkg.name, message });
    }
    return { findings };
  };
  return { id, title, run };
}
