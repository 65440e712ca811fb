/** The cells of the lines of a Markdown table whose header begins with a word. */
function table(markdown: string, first: string): string[][] {
  const lines = markdown.split("\n");
  const start = lines.findIndex((line) => new RegExp(`^\\| ${first} +\\|`).test(line));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith("|"));
  return lines.slice(start + 2, end).map((line) => line.split("|").map((cell) => cell.trim()));
}

/** Words in code spans that are names, values such as `"envelope"` left out. */
function names(cell: string | undefined): string[] {
  return [...(cell ?? "").matchAll(/`(\w+)`/g)].map((match) => match[1] ?? "");
}

/** What the table of faults says. */
export function faultTable(readme: string): { kind: string; summary: string; options: string[] }[] {
  return table(readme, "Kind").map(([, kind = "", summary = "", options]) => ({
    kind: kind.replaceAll("`", ""),
    summary,
    options: names(options),
  }));
}

/** The options that the table of options names. */
export function optionNames(readme: string): string[] {
  return table(readme, "Option")
    .flatMap(([, name]) => names(name))
    .sort();
}
