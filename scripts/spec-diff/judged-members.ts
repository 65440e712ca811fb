/** Members of each kind of object that are compared on their own: they are no notes, and the rules can judge them. */
export const judgedMembers = {
  document: wordsOf("openapi info servers security paths components"),
  components: wordsOf("securitySchemes schemas responses parameters requestBodies headers pathItems"),
  pathItem: wordsOf("parameters get put post delete options head patch trace"),
  operation: wordsOf("operationId deprecated security x-api-token-group parameters requestBody responses"),
  parameter: wordsOf("name in deprecated required schema content style explode allowReserved allowEmptyValue"),
  requestBody: wordsOf("required content"),
  response: wordsOf("headers content"),
  header: wordsOf("deprecated required schema"),
  mediaType: wordsOf("schema"),
  securityScheme: wordsOf("type scheme in name flows openIdConnectUrl"),
  schema: new Set([
    ...wordsOf("$ref type enum const format pattern multipleOf minimum maximum exclusiveMinimum exclusiveMaximum"),
    ...wordsOf("minLength maxLength minItems maxItems uniqueItems minProperties maxProperties default deprecated"),
    ...wordsOf("properties required additionalProperties items prefixItems allOf anyOf oneOf x-sensitive"),
  ]),
} as const;

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
