import type { Operation } from "../fragment/operations.js";
import { pathValue, type ContractTarget } from "../target.js";
import { configured, type Credentials } from "./credentials.js";

/** Query parameters in the order in which they are sent. */
export type Query = readonly (readonly [name: string, value: string])[];

/** One request that a check asks for. */
export interface ProbeRequest {
  readonly operation: Operation;
  readonly query?: Query;
  /** Path parameters that differ from the target's. */
  readonly path?: Readonly<Record<string, string>>;
  readonly credentials?: Credentials;
  /** Further headers, none of them secret. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * `success`: the fragment documents the request, so the answer is a 200. `refusal`: a 4xx. `either`: the fragment leaves
   * it open. @default "success"
   */
  readonly expect?: "success" | "refusal" | "either";
}

export function urlOf({ operation, query = [], path = {} }: ProbeRequest, target: ContractTarget): string {
  const filled = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? pathValue(target, name) ?? ""),
  );
  const all = [...requiredBeside(query, operation, target), ...query];
  const pairs = all.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return `${target.baseUrl.replace(/\/+$/, "")}${filled}${pairs.length === 0 ? "" : `?${pairs.join("&")}`}`;
}

/** Query parameters that no request may leave out, with the target's value or the fragment's example. */
export function requiredBeside(query: Query, { parameters }: Operation, target: ContractTarget): Query {
  return parameters
    .filter(
      ({ in: place, required, name }) => place === "query" && required && !query.some(([given]) => given === name),
    )
    .map(
      ({ name, example, schema }) =>
        [name, pathValue(target, name) ?? textOf(example ?? schema.enum?.[0] ?? 1)] as const,
    );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

export function headersOf({ credentials = configured, headers }: ProbeRequest, token: string): Record<string, string> {
  return { accept: "application/json", ...headers, ...credentials.headers(token) };
}

/** Equal for requests that send the same. */
export function identity(request: ProbeRequest, url: string): string {
  return JSON.stringify([url, (request.credentials ?? configured).label, request.headers ?? {}]);
}

/** The request as a command; the token stands in the variable TOKEN. */
export function curlOf({ credentials = configured, headers = {} }: ProbeRequest, url: string): string {
  const fixed = Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`);
  const secret = credentials.shell.map((header) => `-H "${header.replaceAll(/[\\`]|"(?![^(]*\))/g, "\\$&")}"`);
  return ["curl -sS -i", ...fixed, ...secret, quote(url)].join(" ");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
