import type { ListOperation } from "@rtk-meetings/types";
import type { GetOperation } from "@rtk-meetings/types/operations";

/** An operation, ready to be found. */
export interface Route {
  /** The path template. */
  readonly path: string;
  readonly operation: GetOperation;
}

export interface ListRoute extends Route {
  readonly list: ListOperation;
}

export interface Match {
  readonly route: Route;
  /** Path parameters, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Finds the operation that a path (below the base path) names; templates with fewer parameters go first. */
export function router(routes: readonly Route[]): (path: string) => Match | undefined {
  const parsed = routes
    .map((route) => ({ route, segments: route.path.split("/") }))
    .sort((one, other) => parameterCount(one.segments) - parameterCount(other.segments));
  return (path) => {
    const given = path.split("/");
    for (const { route, segments } of parsed) {
      const parameters = matchSegments(segments, given);
      if (parameters) return { route, parameters };
    }
    return undefined;
  };
}

function matchSegments(segments: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  if (segments.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const text = given[index] as string;
    if (segment.startsWith("{")) {
      const value = decode(text);
      if (value === undefined || value === "") return undefined;
      parameters[segment.slice(1, -1)] = value;
    } else if (segment !== text) return undefined;
  }
  return parameters;
}

function parameterCount(segments: readonly string[]): number {
  return segments.filter((segment) => segment.startsWith("{")).length;
}

/** The text without its percent-encoding; undefined if that is malformed. */
export function decode(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
