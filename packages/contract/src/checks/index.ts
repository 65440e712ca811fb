import type { Check } from "../check.js";
import { readingChecks } from "../consumer/reading.js";
import { refusalChecks } from "../consumer/refusals.js";
import { walkingChecks } from "../consumer/walking.js";
import { authChecks, lateAuthChecks } from "./auth.js";
import { errorChecks } from "./errors.js";
import { combinedFilterChecks } from "./filter-combined.js";
import { filterPagingChecks } from "./filter-paging.js";
import { rangeChecks } from "./filter-range.js";
import { searchChecks } from "./filter-search.js";
import { singleFilterChecks } from "./filter-single.js";
import { headerChecks } from "./headers.js";
import { idChecks } from "./ids.js";
import { contentChecks } from "./paging-content.js";
import { listChecks } from "./paging-lists.js";
import { pageChecks } from "./paging-pages.js";
import { windowChecks } from "./paging-windows.js";
import { paramChecks } from "./params.js";
import { oddParamChecks } from "./params-odd.js";
import { schemaChecks } from "./schema.js";
import { securityChecks } from "./security.js";

/** Every check, in the order in which they send their requests: main rules before finer ones. */
export const checks: readonly Check[] = [
  ...schemaChecks,
  ...headerChecks,
  ...errorChecks,
  ...securityChecks,
  ...authChecks,
  ...idChecks,
  ...paramChecks,
  ...oddParamChecks,
  ...windowChecks,
  ...singleFilterChecks,
  ...pageChecks,
  ...listChecks,
  ...searchChecks,
  ...rangeChecks,
  ...combinedFilterChecks,
  ...filterPagingChecks,
  ...contentChecks,
  ...lateAuthChecks,
  ...readingChecks,
  ...refusalChecks,
  ...walkingChecks,
];
