/** One thing about a response body that departs from the fragment. Holds no value of the body. */
export interface Finding {
  /** `warning` for what a reader must tolerate: unknown members, unknown enum values, write-only members. */
  readonly severity: "error" | "warning";
  /** JSON pointer into the body; for a missing member, where it should stand. */
  readonly pointer: string;
  /** Keyword of the schema: `required`, `type`, `format`, `enum`, `additionalProperties`, `writeOnly`, … */
  readonly keyword: string;
  readonly message: string;
  /** What the fragment accepts there, for instance `"string"` or `"ACTIVE | INACTIVE"`. */
  readonly expected: string;
}

interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Compiled {
  (body: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

let warnings: Finding[] = [];

/** Turns a function compiled by Ajv into one that lists findings, errors first. */
export function validator(compiled: unknown): (body: unknown) => Finding[] {
  const validate = compiled as Compiled;
  return (body) => {
    warnings = [];
    validate(body);
    return unique([...(validate.errors ?? []).map(toFinding), ...warnings]);
  };
}

/** Each part of an `allOf` reports for itself; a reader wants each finding once. */
function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function toFinding({ instancePath, keyword, message, params }: SchemaError): Finding {
  const missing = params["missingProperty"];
  const pointer = typeof missing === "string" ? `${instancePath}/${escapeToken(missing)}` : instancePath;
  return { severity: "error", pointer, keyword, message: message ?? keyword, expected: expectation(keyword, params) };
}

function expectation(keyword: string, params: Readonly<Record<string, unknown>>): string {
  switch (keyword) {
    case "required":
      return "present";
    case "anyOf":
      return "one of the alternatives";
    default: {
      const limit =
        params["limit"] ?? params["type"] ?? params["format"] ?? params["allowedValue"] ?? params["pattern"];
      const comparison = typeof params["comparison"] === "string" ? `${params["comparison"]} ` : "";
      return comparison + (Array.isArray(limit) ? limit.join(" | ") : String(limit));
    }
  }
}

/** Called by the generated code. */
export function unknownMember(path: string, member: string, writeOnly: readonly string[]): void {
  const secret = writeOnly.includes(member);
  warnings.push({
    severity: "warning",
    pointer: `${path}/${escapeToken(member)}`,
    keyword: secret ? "writeOnly" : "additionalProperties",
    message: secret ? "is write-only and must not stand in a response" : "is not a known member",
    expected: "absent",
  });
}

/** Called by the generated code. */
export function unknownValue(path: string, values: readonly unknown[]): void {
  const expected = values.map(String).join(" | ");
  warnings.push({
    severity: "warning",
    pointer: path,
    keyword: "enum",
    message: "is not one of the known values",
    expected,
  });
}

function escapeToken(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
