import type { CheckContext } from "../check.js";
import { queryParameters, type Operation } from "../fragment/operations.js";
import type { Query } from "../http/request.js";
import type { Random } from "../random.js";
import { valuesFor } from "./values.js";

/** One documented value for each query parameter that has any. */
export function validQuery(operation: Operation, random: Random): (readonly [name: string, value: string])[] {
  return queryParameters(operation).flatMap((parameter) => {
    const value = valuesFor(parameter, random).find(({ expect }) => expect === "success");
    return value ? [[parameter.name, value.text] as const] : [];
  });
}

/** A request that uses every query parameter; of a list, its second page at the given size. */
export function everyParameter({ operation, collection, random }: CheckContext, size: number): Query {
  const window = operation.list ? collection.window(2, size) : [];
  const rest = validQuery(operation, random("every parameter")).filter(
    ([name]) => !window.some(([taken]) => taken === name),
  );
  return [...window, ...rest];
}
