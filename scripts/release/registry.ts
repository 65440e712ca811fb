import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { cleanEnvironment, registry } from "../consumers/environment.js";
import { startServer } from "../consumers/server-process.js";
import { freePort } from "../pack/free-port.js";
import { pnpm } from "../pack/pnpm.js";

/** A registry on loopback that lives in a temp folder. */
export interface LocalRegistry {
  readonly url: string;
  /** The environment in which npm and pnpm know this registry only, and none of the user's settings. */
  readonly env: NodeJS.ProcessEnv;
  readonly stop: () => Promise<void>;
}

/** Starts verdaccio. Our packages exist only in it; all others come from the registry that npm is set up to use. */
export async function startRegistry(folder: string): Promise<LocalRegistry> {
  const tools = join(folder, "tools");
  await cp(fileURLToPath(new URL("tools", import.meta.url)), tools, { recursive: true });
  await pnpm(["install", "--frozen-lockfile", "--ignore-scripts", "--prefer-offline"], { cwd: tools });

  const url = `http://127.0.0.1:${await freePort()}/`;
  const config = join(folder, "verdaccio.yaml");
  // JSON is YAML.
  await writeFile(config, JSON.stringify(await settings(folder)));
  const program = join(tools, "node_modules/verdaccio/bin/verdaccio");
  const args = [program, "--config", config, "--listen", url.slice(0, -1)];
  const quiet = { ...cleanEnvironment(), NODE_NO_WARNINGS: "1" };
  const { child, stop } = startServer(process.execPath, args, ["ignore", "ignore", "inherit"], quiet);
  while (!(await answers(`${url}-/ping`))) {
    if (child.exitCode !== null) throw new Error(`verdaccio ended with ${child.exitCode}`);
    await wait(100);
  }
  return { url, env: await environment(folder, url), stop };
}

async function settings(folder: string): Promise<object> {
  return {
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    uplinks: { ordinary: { url: await registry() } },
    packages: {
      "@rtk-meetings/*": { access: "$all", publish: "$all" },
      "**": { access: "$all", proxy: "ordinary" },
    },
    web: { enable: false },
    log: { type: "stdout", level: "error" },
  };
}

async function environment(folder: string, url: string): Promise<NodeJS.ProcessEnv> {
  const home = join(folder, "settings");
  await mkdir(home);
  const rc = [
    `registry=${url}`,
    `@rtk-meetings:registry=${url}`,
    `//${new URL(url).host}/:_authToken=anyone`,
    "provenance=false",
  ];
  await writeFile(join(home, "npmrc"), rc.join("\n"));
  return {
    ...cleanEnvironment(),
    npm_config_userconfig: join(home, "npmrc"),
    npm_config_globalconfig: join(home, "none"),
    npm_config_registry: url,
    npm_config_provenance: "false",
    npm_config_cache: join(folder, "cache"),
    npm_config_update_notifier: "false",
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: join(folder, "cache"),
  };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}
