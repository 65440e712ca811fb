/** What a parameter accepts, as the fragment declares it. */
export interface ParameterRule {
  readonly type: string;
  readonly required?: boolean;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** One GET operation: what it takes and which permissions it asks for (any one of them suffices). */
export interface GetOperation {
  readonly operationId: string;
  readonly permissions: readonly string[];
  /** Path parameters by name; all are required. */
  readonly path: Readonly<Record<string, ParameterRule>>;
  /** Query parameters by name. */
  readonly query: Readonly<Record<string, ParameterRule>>;
}

/** How one list operation pages. Members named by a JSON pointer are found in the response body. */
export interface ListOperation {
  readonly operationId: string;
  /** Query parameter that takes the page number; the first page is 1. */
  readonly pageParameter: string;
  /** Query parameter that takes the page size. */
  readonly sizeParameter: string;
  /** Pointer to the array of items. */
  readonly items: string;
  /** Pointer, inside an item, to the string that identifies it; null where items have none. */
  readonly key: string | null;
  /** Pointer to the number of items that match, over all pages. */
  readonly totalCount: string;
  /** Pointer to the position of the page's first item, counted from 1. */
  readonly startOffset: string;
  /** Pointer to the position of the page's last item. */
  readonly endOffset: string;
}
