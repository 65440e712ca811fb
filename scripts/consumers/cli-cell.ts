import { join } from "node:path";
import { command } from "../pack/command.js";
import type { Cell } from "./cell.js";
import { cleanEnvironment } from "./environment.js";
import type { Groundwork } from "./project-cells.js";
import type { RunningProject } from "./walk-cells.js";

/** The installed command lines: the contract's checks the API that the mock's serves. */
export function cliCell(title: string, project: Groundwork<RunningProject>): Cell {
  return {
    title: `${title}: rtk-meetings-mock and -contract`,
    run: async (signal) => {
      const { folder, target } = await project(signal);
      const args = ["--base-url", target.baseUrl, "--account-id", target.accountId, "--app-id", target.appId];
      const program = join(folder, "node_modules/.bin/rtk-meetings-contract");
      const printed = await command(program, [...args, "--token-env", "MEETINGS_TOKEN", "--reporter", "json"], {
        cwd: folder,
        signal,
        env: { ...cleanEnvironment(), MEETINGS_TOKEN: target.apiToken },
      });
      const { verdict, checks, requests } = JSON.parse(printed) as Report;
      if (verdict !== "passed") throw new Error(`the contract's verdict is ${verdict}`);
      return `${checks.length} checks, ${requests} requests`;
    },
  };
}

interface Report {
  readonly verdict: string;
  readonly checks: readonly unknown[];
  readonly requests: number;
}
