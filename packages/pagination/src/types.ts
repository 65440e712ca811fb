import type {
  CallInit,
  MeetingsClient,
  PathParameterName,
  PathParameters,
  Query,
  ResponseData,
} from "@rtk-meetings/client";
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

/** Filters of a list: its query without page number and page size. */
export type Filters<P extends ListPath> = Omit<Query<P>, PagingName<P>> & { [Name in PagingName<P>]?: never };

type WithFilters<Params, P extends ListPath> = {
  [Part in keyof Params]: Part extends "query" ? Filters<P> : Params[Part];
};

/** What each call of a walk sends: as for `client.GET`, without page number and page size. */
export type WalkInit<P extends ListPath, Bound extends PathParameterName = never> = {
  [Name in keyof CallInit<P, Bound>]: Name extends "params"
    ? WithFilters<NonNullable<CallInit<P, Bound>[Name]>, P>
    : CallInit<P, Bound>[Name];
};

type MayBeAbsent<Init> = Partial<Init> extends Init ? true : false;

/** What stands behind the path: the key is required where items have no id, the init where path parameters are missing. */
export type ArgumentsOf<Key, Init, Item> = Key extends null
  ? [
      init: MayBeAbsent<Init> extends true ? Init | undefined : Init,
      options: WalkOptions<Item> & { key: (item: Item) => string },
    ]
  : MayBeAbsent<Init> extends true
    ? [init?: Init, options?: WalkOptions<Item>]
    : [init: Init, options?: WalkOptions<Item>];

/** The arguments of `paginate` behind the path. */
export type WalkArguments<P extends ListPath, Bound extends PathParameterName> = ArgumentsOf<
  Lists[P]["key"],
  WalkInit<P, Bound>,
  ItemOf<P>
>;

/** A client that binds all path parameters of a list; for another, the compiler names the missing ones. */
export type BoundClient<P extends ListPath, Bound extends PathParameterName> = MeetingsClient<Bound> &
  (MayBeAbsent<WalkInit<P, Bound>> extends true ? unknown : { readonly pathParameters: PathParameters<P> });
