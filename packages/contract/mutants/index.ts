import { authMutants } from "./auth.js";
import { authPlaceMutants } from "./auth-places.js";
import { consumerMutants } from "./consumer.js";
import { errorMutants } from "./errors.js";
import { errorTraceMutants } from "./errors-traces.js";
import { filterMutants } from "./filter.js";
import { combinedFilterMutants } from "./filter-combined.js";
import { filterPlaceMutants } from "./filter-places.js";
import { headerMutants } from "./headers.js";
import type { Mutant } from "./mutant.js";
import { pagingCounterMutants } from "./paging-counters.js";
import { pagingPlaceMutants } from "./paging-places.js";
import { pagingOrderMutants } from "./paging-order.js";
import { pagingWindowMutants } from "./paging-windows.js";
import { paramMutants } from "./params.js";
import { oddParamMutants } from "./params-odd.js";
import { schemaBodyMutants } from "./schema-body.js";
import { schemaEncodingMutants } from "./schema-encoding.js";
import { schemaMemberMutants } from "./schema-members.js";
import { schemaRareMutants } from "./schema-rare.js";
import { schemaPlaceMutants } from "./schema-places.js";
import { securityMutants } from "./security.js";

/** Every deviation that the checks must notice. */
export const mutants: readonly Mutant[] = [
  ...schemaMemberMutants,
  ...schemaRareMutants,
  ...schemaPlaceMutants,
  ...schemaBodyMutants,
  ...schemaEncodingMutants,
  ...paramMutants,
  ...oddParamMutants,
  ...authMutants,
  ...authPlaceMutants,
  ...errorMutants,
  ...errorTraceMutants,
  ...headerMutants,
  ...pagingWindowMutants,
  ...pagingOrderMutants,
  ...pagingCounterMutants,
  ...pagingPlaceMutants,
  ...filterMutants,
  ...combinedFilterMutants,
  ...filterPlaceMutants,
  ...securityMutants,
  ...consumerMutants,
];
