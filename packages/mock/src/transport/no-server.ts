import { ListenError } from "../errors.js";
import type { Listening } from "./listening.js";

/** Stands in for the HTTP server where there is no Node. */
export function listen(_answer: unknown, port: number): Promise<Listening> {
  return Promise.reject(new ListenError(port, "only Node can listen"));
}
