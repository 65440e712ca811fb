import { authMutants } from "./auth.js";
import { consumerMutants } from "./consumer.js";
import { errorMutants } from "./errors.js";
import { filterMutants } from "./filter.js";
import { combinedFilterMutants } from "./filter-combined.js";
import { headerMutants } from "./headers.js";
import type { Mutant } from "./mutant.js";
import { pagingCounterMutants } from "./paging-counters.js";
import { pagingOrderMutants } from "./paging-order.js";
import { pagingWindowMutants } from "./paging-windows.js";
import { paramMutants } from "./params.js";
import { schemaBodyMutants } from "./schema-body.js";
import { schemaEncodingMutants } from "./schema-encoding.js";
import { schemaMemberMutants } from "./schema-members.js";
import { securityMutants } from "./security.js";

/** Every deviation that the checks must notice. */
export const mutants: readonly Mutant[] = [
  ...schemaMemberMutants,
  ...schemaBodyMutants,
  ...schemaEncodingMutants,
  ...paramMutants,
  ...authMutants,
  ...errorMutants,
  ...headerMutants,
  ...pagingWindowMutants,
  ...pagingOrderMutants,
  ...pagingCounterMutants,
  ...filterMutants,
  ...combinedFilterMutants,
  ...securityMutants,
  ...consumerMutants,
];
