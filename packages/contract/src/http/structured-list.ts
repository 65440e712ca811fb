/** One member of a structured list (RFC 9651) with its whole-number parameters. */
export interface ListMember {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const string = String.raw`"(?:[^"\\]|\\["\\])*"`;
const token = String.raw`[A-Za-z*][\w!#$%&'*+\-.^|~:/]*`;
const key = String.raw`[a-z*][a-z\d_\-.*]*`;
const bytes = String.raw`:[A-Za-z\d+/=]*:`;
const bare = String.raw`${string}|@?-?\d+(?:\.\d+)?|\?[01]|${bytes}|${token}`;
const member = new RegExp(
  String.raw`[ \t]*(${string}|${token})((?:[ ]*;[ ]*${key}(?:=(?:${bare}))?)*)[ \t]*(,|$)`,
  "y",
);
const parameter = new RegExp(String.raw`;[ ]*(${key})(?:=(${bare}))?`, "g");

/** Reads a header such as `"default";r=50;t=30`; undefined if it is not a structured list. */
export function parseList(header: string): readonly ListMember[] | undefined {
  const members: ListMember[] = [];
  member.lastIndex = 0;
  for (let open = true; open;) {
    const match = member.exec(header);
    if (!match) return undefined;
    const parameters = [...(match[2] ?? "").matchAll(parameter)].map(
      ([, name = "", value = "?1"]) => [name, value] as const,
    );
    members.push({ name: (match[1] ?? "").replace(/^"|"$/g, ""), parameters: Object.fromEntries(parameters) });
    open = match[3] === ",";
  }
  return members;
}
