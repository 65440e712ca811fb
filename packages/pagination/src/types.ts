import type { CallInit, PathParameterName, ResponseData } from "@rtk-meetings/client";
import type { listOperations, ListPath } from "@rtk-meetings/types";
import type { WalkOptions } from "./options.js";

type Lists = typeof listOperations;

type Member<T, Name> = Name extends keyof NonNullable<T> ? NonNullable<T>[Name] : never;

/** Type of what a JSON pointer points to. */
type At<T, Pointer> = Pointer extends `/${infer Head}/${infer Tail}`
  ? At<Member<T, Head>, `/${Tail}`>
  : Pointer extends `/${infer Name}`
    ? Member<T, Name>
    : never;

/** Type of the items of a list, as responses hold them. */
export type ItemOf<P extends ListPath> =
  NonNullable<At<ResponseData<P>, Lists[P]["items"]>> extends readonly (infer Item)[] ? Item : never;

/** Query parameters that the walk itself sends. */
type PagingName<P extends ListPath> = Lists[P]["pageParameter"] | Lists[P]["sizeParameter"];

type WithoutPaging<Params, Names extends string> = {
  [Part in keyof Params]: Part extends "query"
    ? Omit<NonNullable<Params[Part]>, Names> & { [Name in Names]?: never }
    : Params[Part];
};

/** What each call of a walk sends: as for `client.GET`, without page number and page size. */
export type WalkInit<P extends ListPath, Bound extends PathParameterName = never> = {
  [Name in keyof CallInit<P, Bound>]: Name extends "params"
    ? WithoutPaging<NonNullable<CallInit<P, Bound>[Name]>, PagingName<P>>
    : CallInit<P, Bound>[Name];
};

/** The arguments behind the path: `key` is required where items have no id, `init` where path parameters are missing. */
export type WalkArguments<P extends ListPath, Bound extends PathParameterName> = Lists[P]["key"] extends null
  ? [init: MaybeAbsent<WalkInit<P, Bound>>, options: WalkOptions<ItemOf<P>> & { key: (item: ItemOf<P>) => string }]
  : Record<never, never> extends WalkInit<P, Bound>
    ? [init?: WalkInit<P, Bound>, options?: WalkOptions<ItemOf<P>>]
    : [init: WalkInit<P, Bound>, options?: WalkOptions<ItemOf<P>>];

type MaybeAbsent<Init> = Record<never, never> extends Init ? Init | undefined : Init;
