import { command } from "../pack/command.js";

/** This process's environment without what a package manager put there for its own scripts. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(?:npm_|pnpm_|node_env$|node_options$|init_cwd$)/i;
  const kept = Object.entries(process.env).filter(
    ([name]) => !foreign.test(name) || /^npm_config_registry$/i.test(name),
  );
  return Object.fromEntries(kept);
}

/** The registry that npm is set up to use on this machine. */
export async function registry(): Promise<string> {
  return (await command("npm", ["config", "get", "registry"], { env: cleanEnvironment() })).trim();
}
