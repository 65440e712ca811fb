import * as answers from "./answers.js";
import * as changes from "./changes.js";
import * as deliveries from "./deliveries.js";
import type { Effect } from "./effect.js";
import type { FaultKind } from "./fault.js";
import * as lies from "./paging-lies.js";

/** What each kind of fault is and does. */
export const effects: { readonly [Kind in FaultKind]: Effect<Kind> } = {
  status: answers.status,
  forbidden: answers.forbidden,
  "echo-token": answers.echoToken,
  html: answers.html,
  empty: answers.empty,
  "invalid-json": answers.invalidJson,
  "success-false": answers.successFalse,
  "rate-limited": answers.rateLimited,
  redirect: answers.redirect,
  edit: answers.edit,
  oversized: answers.oversized,
  latency: deliveries.latency,
  "stall-headers": deliveries.stallHeaders,
  "stall-body": deliveries.stallBody,
  "slow-drip": deliveries.slowDrip,
  "cut-body": deliveries.cutBody,
  reset: deliveries.reset,
  "ignore-page": lies.ignorePage,
  "repeat-page": lies.repeatPage,
  "wrap-pages": lies.wrapPages,
  shuffle: lies.shuffle,
  gap: lies.gap,
  "empty-page": lies.emptyPage,
  "wrong-total": lies.wrongTotal,
  "zero-based-offsets": lies.zeroBasedOffsets,
  counters: lies.counters,
  "insert-items": changes.insertItems,
  "remove-items": changes.removeItems,
  "touch-items": changes.touchItems,
};

/** The names of all kinds. */
export const faultKinds = Object.keys(effects) as readonly FaultKind[];

/** A line about each kind. */
export const faultSummaries = Object.fromEntries(faultKinds.map((kind) => [kind, effects[kind].summary])) as Readonly<
  Record<FaultKind, string>
>;
