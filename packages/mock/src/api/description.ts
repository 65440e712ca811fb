import { listOperations, type ListOperation } from "@rtk-meetings/types";
import { defaultBaseUrl, getOperations, type GetOperation } from "@rtk-meetings/types/operations";
import { fragment, type OpenApiDocument } from "../schema/schema.js";

/** What a mock serves: a document and the tables that the generator makes of it, by path template. */
export interface ApiDescription {
  readonly document: OpenApiDocument;
  readonly operations: Readonly<Record<string, GetOperation>>;
  readonly lists: Readonly<Record<string, ListOperation>>;
}

/** The checked-in fragment. */
export const fragmentApi: ApiDescription = {
  document: fragment,
  operations: getOperations,
  lists: listOperations,
};

/** Every path of the API starts with it. */
export const basePath = new URL(defaultBaseUrl).pathname;
