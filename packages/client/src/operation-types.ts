import type { paths, Readable } from "@rtk-meetings/types";
import type { getOperations, GetPath } from "@rtk-meetings/types/operations";

export type { GetPath };

type Operation<P extends GetPath> = paths[P]["get"];

/** Path parameters of a GET operation. */
export type PathParameters<P extends GetPath> =
  Operation<P> extends { parameters: { path: infer Parameters } } ? Parameters : Record<never, never>;

type QueryRules<P extends GetPath> = (typeof getOperations)[P]["query"];

/** A `Date` may stand where the API takes a date-time. */
type WithDates<Query, Rules> = {
  [Name in keyof Query]: Name extends keyof Rules
    ? Rules[Name] extends { readonly format: "date-time" }
      ? Query[Name] | Date
      : Query[Name]
    : never;
};

/** Query parameters of a GET operation. */
export type Query<P extends GetPath> =
  Operation<P> extends { parameters: { query?: infer Parameters } }
    ? WithDates<NonNullable<Parameters>, QueryRules<P>>
    : Record<never, never>;

/** Body of a GET operation's 200 response, as a reader sees it: write-only members are absent. */
export type ResponseData<P extends GetPath> =
  Operation<P> extends { responses: { 200: { content: { "application/json": infer Body } } } }
    ? Readable<Body>
    : unknown;

type NamesOf<P extends GetPath> = P extends GetPath ? keyof PathParameters<P> & string : never;

/** Name of a path parameter of any operation, in the API's spelling. */
export type PathParameterName = NamesOf<GetPath>;
