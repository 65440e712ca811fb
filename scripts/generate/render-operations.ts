import type { OpenApiDocument, Parameter, Schema } from "./openapi-document.js";
import { getOperations, isRequired, member, resolve, type GetOperation } from "./resolve.js";

/** The runtime table of GET operations: what the client checks before it sends, and what the mock serves. */
export function renderOperations(document: OpenApiDocument): string {
  const table = Object.fromEntries(
    getOperations(document).map((each) => [
      each.path,
      {
        operationId: each.operationId,
        permissions: each.operation["x-api-token-group"] ?? [],
        path: parametersIn(document, each, "path"),
        query: parametersIn(document, each, "query"),
      },
    ]),
  );
  return [
    'import type { GetOperation } from "../operation.js";',
    "",
    `export const getOperations = ${JSON.stringify(table, null, 2)} as const satisfies Record<string, GetOperation>;`,
    "",
    `export const defaultBaseUrl = ${JSON.stringify(document.servers?.[0]?.url ?? "")};`,
  ].join("\n");
}

function parametersIn(document: OpenApiDocument, operation: GetOperation, where: Parameter["in"]): object {
  return Object.fromEntries(
    operation.parameters
      .filter((parameter) => parameter.in === where)
      .map((parameter) => [parameter.name, describeParameter(document, parameter)]),
  );
}

function describeParameter(document: OpenApiDocument, parameter: Parameter): object {
  const schema: Schema = parameter.schema ? resolve<Schema>(document, parameter.schema) : {};
  return {
    type: typeof schema.type === "string" ? schema.type : "string",
    ...(parameter.in === "query" && parameter.required ? { required: true } : {}),
    ...(schema.format === undefined ? {} : { format: schema.format }),
    ...(schema.enum === undefined ? {} : { enum: schema.enum }),
    ...(schema.minimum === undefined ? {} : { minimum: schema.minimum }),
    ...(schema.maximum === undefined ? {} : { maximum: schema.maximum }),
  };
}

/**
 * The runtime table of lists. A GET operation is a list when it takes page_no and per_page and answers an array at
 * `data` beside `paging` (design §9).
 */
export function renderListOperations(document: OpenApiDocument): string {
  const table = Object.fromEntries(
    getOperations(document).flatMap((operation) => {
      const entry = describeList(document, operation);
      return entry ? [[operation.path, entry]] : [];
    }),
  );
  return [
    'import type { ListOperation } from "../operation.js";',
    "",
    `export const listOperations = ${JSON.stringify(table, null, 2)} as const satisfies Record<string, ListOperation>;`,
  ].join("\n");
}

function describeList(document: OpenApiDocument, operation: GetOperation): object | undefined {
  const takes = (name: string): boolean =>
    operation.parameters.some((each) => each.in === "query" && each.name === name);
  if (!operation.body || !takes("page_no") || !takes("per_page")) return undefined;
  const data = member(document, operation.body, "data");
  const paging = member(document, operation.body, "paging");
  if (data?.type !== "array" || !data.items || !paging) return undefined;
  const id = member(document, data.items, "id");
  return {
    operationId: operation.operationId,
    pageParameter: "page_no",
    sizeParameter: "per_page",
    items: "/data",
    key: id?.type === "string" && isRequired(document, data.items, "id") ? "/id" : null,
    totalCount: "/paging/total_count",
    startOffset: "/paging/start_offset",
    endOffset: "/paging/end_offset",
  };
}
