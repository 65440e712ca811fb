import { listOperations, type ListOperation } from "@rtk-meetings/types";
import { getOperations } from "@rtk-meetings/types/operations";
import { validators, type Finding } from "@rtk-meetings/types/validate";
import {
  document,
  escapeToken,
  locate,
  type Located,
  type OperationObject,
  type ParameterObject,
  type ResponseObject,
  type Schema,
} from "./document.js";
import { membersOf, type Members } from "./members.js";

/** One parameter of an operation, references followed. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly example: unknown;
  /** Where the fragment declares it. */
  readonly pointer: string;
}

/** One GET operation of the fragment, as the checks see it. */
export interface Operation {
  readonly path: string;
  readonly operationId: string;
  readonly pointer: string;
  /** How the operation pages; undefined if it is not a list. */
  readonly list: ListOperation | undefined;
  readonly parameters: readonly Parameter[];
  /** Members of the 200 body. */
  readonly members: Members;
  /** Responses by status: "200", "4XX", … */
  readonly responses: Readonly<Record<string, Located<ResponseObject>>>;
  readonly validate: (body: unknown) => readonly Finding[];
}

/** Every GET operation of the fragment. */
export const operations: readonly Operation[] = Object.keys(getOperations).map((path) => describe(path));

function describe(path: string): Operation {
  const pointer = `/paths/${escapeToken(path)}/get`;
  const item = document.paths[path] ?? {};
  const { operationId } = (getOperations as Readonly<Record<string, { operationId: string }>>)[path] ?? {
    operationId: path,
  };
  const responses = responsesOf(item.get ?? {}, pointer);
  return {
    path,
    operationId,
    pointer,
    list: (listOperations as Readonly<Record<string, ListOperation>>)[path],
    parameters: [
      ...parametersOf(item.parameters ?? [], `/paths/${escapeToken(path)}/parameters`),
      ...parametersOf(item.get?.parameters ?? [], `${pointer}/parameters`),
    ],
    members: membersOf(bodyOf(responses["200"])),
    responses,
    validate: (validators as Readonly<Record<string, (body: unknown) => Finding[]>>)[operationId] ?? (() => []),
  };
}

function parametersOf(list: NonNullable<OperationObject["parameters"]>, pointer: string): Parameter[] {
  return list.flatMap((each, index) => {
    const { value, pointer: at } = locate<ParameterObject>(each, `${pointer}/${index}`);
    if (value.in !== "path" && value.in !== "query") return [];
    return [
      {
        name: value.name,
        in: value.in,
        required: value.in === "path" || value.required === true,
        description: value.description ?? "",
        schema: locate<Schema>(value.schema ?? {}, `${at}/schema`).value,
        example: value.example,
        pointer: at,
      },
    ];
  });
}

function responsesOf(operation: OperationObject, pointer: string): Record<string, Located<ResponseObject>> {
  return Object.fromEntries(
    Object.entries(operation.responses ?? {}).map(([status, response]) => [
      status,
      locate<ResponseObject>(response, `${pointer}/responses/${status}`),
    ]),
  );
}

/** The schema of a response's JSON body. */
export function bodyOf(response: Located<ResponseObject> | undefined): Located<Schema> | undefined {
  const schema = response?.value.content?.["application/json"]?.schema;
  return response && schema ? locate(schema, `${response.pointer}/content/application~1json/schema`) : undefined;
}

/** What the fragment documents for a status: the status itself, its class (`4XX`) or `default`. */
export function responseFor({ responses }: Operation, status: number): Located<ResponseObject> | undefined {
  return responses[String(status)] ?? responses[`${String(status).charAt(0)}XX`] ?? responses["default"];
}

/** A query parameter by its name. */
export function queryParameters({ parameters }: Operation): readonly Parameter[] {
  return parameters.filter((each) => each.in === "query");
}

/** The query parameters that say neither which page nor how many items. */
export function filterParameters(operation: Operation): readonly Parameter[] {
  const { pageParameter, sizeParameter } = operation.list ?? {};
  return queryParameters(operation).filter(({ name }) => name !== pageParameter && name !== sizeParameter);
}
