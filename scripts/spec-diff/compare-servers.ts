import { asText, equalJson, isObject, type Json, type JsonObject } from "../openapi/json.js";
import type { Comparison } from "./comparison.js";

/** Compares the servers, of which the first is the default. */
export function compareServers({ before, after, changes }: Comparison): void {
  const old = addressesOf(before);
  const now = addressesOf(after);
  old.forEach((address, index) => {
    if (!now.includes(address))
      changes.add("server-removed", "request", ["servers", String(index)], `the server ${address} is gone`);
  });
  now.forEach((address, index) => {
    if (!old.includes(address))
      changes.add("server-added", "request", ["servers", String(index)], `the server ${address} is new`);
  });
  if (old[0] !== now[0] && now[0] !== undefined) {
    changes.add("default-server-changed", "request", ["servers", "0"], `the default server is ${now[0]}`);
  }
  if (equalJson(old, now) && !equalJson(before["servers"] ?? [], after["servers"] ?? [])) {
    changes.add("documentation", "request", ["servers"], "the descriptions of the servers");
  }
}

/** The address of each server; one with variables counts with what they may be. */
function addressesOf({ servers }: JsonObject): string[] {
  return (Array.isArray(servers) ? servers : []).map((server) => {
    const { url, variables } = isObject(server) ? server : {};
    return isObject(variables) ? `${asText(url)} with ${variablesIn(variables)}` : asText(url);
  });
}

function variablesIn(variables: JsonObject): string {
  const show = (value: Json | undefined): string => JSON.stringify(value);
  return Object.entries(variables)
    .map(([name, variable]): [string, JsonObject] => [name, isObject(variable) ? variable : {}])
    .map(([name, { default: usual, enum: values }]) =>
      values === undefined ? `${name} = ${show(usual)}` : `${name} = ${show(usual)} of ${show(values)}`,
    )
    .sort()
    .join(", ");
}
