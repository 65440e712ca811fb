import type { Parameter } from "../fragment/operations.js";
import type { Random } from "../random.js";

/** One value to send for a parameter. */
export interface ParameterValue {
  readonly text: string;
  /** Names the kind in coverage and evidence. */
  readonly kind: string;
  /** What the fragment says of it; `either` where it may be served or refused, but must not fail. */
  readonly expect: "success" | "refusal" | "either";
}

type Values = readonly (readonly [kind: string, text: string])[];

/** The boundaries of a parameter and what lies beyond them, from its schema. */
export function valuesFor(parameter: Parameter, random: Random): readonly ParameterValue[] {
  const { schema } = parameter;
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? ["string"]);
  const values: Record<ParameterValue["expect"], Values> = schema.enum
    ? enumValues(schema.enum.map(String), random)
    : types.includes("integer") || types.includes("number")
      ? numberValues(parameter, random)
      : types.includes("boolean")
        ? { success: pairs("true", "false"), refusal: [["text", "maybe"]], either: pairs("TRUE", "1", "0") }
        : schema.format === "date-time"
          ? dateTimeValues(random)
          : schema.format === "uuid"
            ? { success: [], refusal: [["text", "not-a-uuid"]], either: [["unknown", random.uuid()]] }
            : textValues(parameter, random);
  return [
    ...(["success", "refusal", "either"] as const).flatMap((expect) =>
      values[expect].map(([kind, text]) => ({ kind, text, expect })),
    ),
    { kind: "empty", text: "", expect: "either" },
  ];
}

/** Values at which careless readers break, each of which may be served or refused. */
export function oddValuesFor({ schema }: Parameter): Values {
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? ["string"]);
  if (schema.enum || types.includes("boolean")) return [];
  if (types.includes("integer") || types.includes("number")) return oddNumbers;
  return schema.format === undefined ? oddTexts : schema.format === "date-time" ? oddTimes : [];
}

function pairs(...texts: string[]): Values {
  return texts.map((text) => [text, text]);
}

function word(random: Random): string {
  return random.text(8, "abcdefghijklmnopqrstuvwxyz");
}

function enumValues(known: readonly string[], random: Random): Record<ParameterValue["expect"], Values> {
  const twisted = known[0] ?? "";
  return {
    success: pairs(...known),
    refusal: [
      ["unknown value", "UNKNOWN"],
      ["random text", word(random)],
      ["other case", twisted.toLowerCase() === twisted ? twisted.toUpperCase() : twisted.toLowerCase()],
      ...(known.length > 1 ? [["list", known.join(",")] as const] : []),
    ],
    either: [["trailing space", `${twisted} `]],
  };
}

function numberValues({ name, schema }: Parameter, random: Random): Record<ParameterValue["expect"], Values> {
  const { minimum, maximum } = schema;
  const low = Math.max(minimum ?? 1, 1);
  const lowered = minimum === undefined ? [] : [minimum - 1, minimum - 1_000_000];
  const below = lowered.map((value) => [`below the minimum`, String(value)] as const);
  return {
    success: pairs(...[low, low + 1].filter((value) => value <= (maximum ?? Infinity)).map(String)),
    refusal: [
      ...below,
      ["text", "abc"],
      ["number and text", "1abc"],
      ["random text", word(random)],
      ["not a number", "NaN"],
    ],
    either: [
      ["zero", "0"],
      ["fraction", "1.5"],
      ["2^64", "18446744073709551616"],
      ...random.sample(oddNumbers, 1),
      ...(maximum === undefined ? [] : [[`above the maximum of ${name}`, String(maximum + 1)] as const]),
    ],
  };
}

const oddNumbers: Values = [
  ["integral fraction", "1.0"],
  ["exponent", "1e0"],
  ["hexadecimal", "0x1"],
  ["leading zero", "01"],
  ["sign", "+1"],
  ["space", " 1"],
  ["400 digits", "9".repeat(400)],
  ["infinity", "Infinity"],
];

function dateTimeValues(random: Random): Record<ParameterValue["expect"], Values> {
  return {
    success: [
      ["UTC", "2026-01-01T00:00:00Z"],
      ["fraction of a second", "2026-01-01T00:00:00.123Z"],
      ["offset", "2026-01-01T02:00:00+02:00"],
    ],
    refusal: [
      ["word", "yesterday"],
      ["random text", word(random)],
      ["impossible month", "2026-13-01T00:00:00Z"],
      ["day that the month lacks", "2026-02-30T00:00:00Z"],
      ["impossible hour", "2026-01-01T25:00:00Z"],
    ],
    either: [["bare date", "2026-01-01"], ...random.sample(oddTimes, 2)],
  };
}

const oddTimes: Values = [
  ["no offset", "2026-01-01T00:00:00"],
  ["space instead of T", "2026-01-01 00:00:00Z"],
  ["small letters", "2026-01-01t00:00:00z"],
  ["leap second", "2016-12-31T23:59:60Z"],
  ["seconds since 1970", "1767225600"],
  ["year 0", "0000-01-01T00:00:00Z"],
  ["year 9999", "9999-12-31T23:59:59Z"],
  ["year 10000", "10000-01-01T00:00:00Z"],
];

function textValues({ schema }: Parameter, random: Random): Record<ParameterValue["expect"], Values> {
  const tooLong = schema.maxLength === undefined ? [] : [["too long", "x".repeat(schema.maxLength + 1)] as const];
  return {
    success: [["word", word(random)]],
    refusal: [],
    either: [
      ...tooLong,
      ["quotes", `'"\``],
      ["wildcards", "%_*?"],
      ["pattern", "(a+)+[$\\"],
      ["NUL", "a\u0000b"],
      ["space", " "],
      ["1,000 characters", "x".repeat(1000)],
      ["random text", random.text(12, "aZ0 %&+=#;é中'\"\\/")],
    ],
  };
}

const oddTexts: Values = [
  ["emoji", "\u{1f4c5}"],
  ["markup", "<script>alert(1)</script>"],
  ["SQL", "' OR '1'='1"],
  ["path", "../../etc/passwd"],
  ["template", "{{7*7}}${7*7}"],
  ["line break", "a\r\nb: c"],
  ["combining accent", "cafe\u0301"],
  ["right to left", "\u202eabc"],
];
