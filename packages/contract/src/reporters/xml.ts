/** An XML element; a string is its text. Attributes without a value are left out. */
export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number | undefined>>;
  readonly children?: readonly Element[] | string;
}

/** An XML 1.0 document. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, "")}\n`;
}

function write({ name, attributes = {}, children = [] }: Element, indent: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${attributeText(String(value))}"`],
  );
  const start = `${indent}<${name}${written.join("")}`;
  if (children.length === 0) return `${start}/>`;
  if (typeof children === "string") return `${start}>${escape(children)}</${name}>`;
  return [`${start}>`, ...children.map((child) => write(child, `${indent}  `)), `${indent}</${name}>`].join("\n");
}

/** A reader turns white space in an attribute into spaces unless it is written by number. */
function attributeText(text: string): string {
  return escape(text).replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\r": "&#13;",
};

function escape(text: string): string {
  return text.replace(forbidden, codeOf).replace(/[&<>"'\r]/g, (char) => entities[char] ?? char);
}

/** What XML 1.0 can hold in no form: most controls, lone surrogates, two that are no characters. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Cs}\ufffe\uffff]/gu;

function codeOf(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
