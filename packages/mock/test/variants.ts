import document from "@rtk-meetings/types/openapi.json" with { type: "json" };

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly writeOnly?: boolean;
}

const schemas = document.components.schemas as unknown as Readonly<Record<string, Schema>>;

/** Every variant that values of a component schema can show, as `pointer variant`: members present and absent, values. */
export function variantsOf(name: string): string[] {
  return variants({ $ref: `#/components/schemas/${name}` }, "");
}

function variants({ $ref, ...schema }: Schema, place: string): string[] {
  if ($ref !== undefined) return variants(schemas[$ref.split("/").at(-1) ?? ""] ?? {}, place);
  const members = Object.entries(schema.properties ?? {}).filter(([, member]) => !member.writeOnly);
  return [
    ...(schema.anyOf ?? []).flatMap((each) => variants(each, place)),
    ...(schema.enum ?? []).map((value) => `${place} ${JSON.stringify(value)}`),
    ...(schema.type === "boolean" ? [`${place} true`, `${place} false`] : []),
    ...(schema.type === "null" ? [`${place} null`] : []),
    ...members.flatMap(([name, member]) => [
      `${place}/${name} present`,
      ...(schema.required?.includes(name) ? [] : [`${place}/${name} absent`]),
      ...variants(member, `${place}/${name}`),
    ]),
  ];
}

/** The variants that a value shows, of those in question. */
export function shownBy(value: unknown, wanted: readonly string[], place = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${place} ${JSON.stringify(value)}`];
  const names = new Set(
    wanted
      .filter((each) => each.startsWith(`${place}/`))
      .map((each) => each.slice(place.length + 1).split(/[/ ]/)[0] ?? ""),
  );
  const members = value as Readonly<Record<string, unknown>>;
  return [...names].flatMap((name) =>
    name in members
      ? [`${place}/${name} present`, ...shownBy(members[name], wanted, `${place}/${name}`)]
      : [`${place}/${name} absent`],
  );
}
