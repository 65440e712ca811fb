/** Characters that a terminal acts on or that hide what is there: controls, line separators, marks of direction. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** What GitHub's runner takes for a command wherever it stands in a line. */
const command = /(?<=##)\[/g;

/** Text on one line, with such characters written as `\u` escapes. */
export function printable(text: string): string {
  return text.replace(unseen, escape).replace(command, escape);
}

function escape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
