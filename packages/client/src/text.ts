/** One line of text that may be logged; undefined for anything but a string. */
export const line = (value: unknown): string | undefined =>
  typeof value === "string" ? value.replace(/\p{C}+/gu, " ").slice(0, 300) : undefined;

/** Copies a JSON value; its strings lose every token, wherever a server may have echoed it. */
export type Mask = <T>(value: T) => T;

/** A mask, and what tells it a token, to be hidden in plain, percent-encoded and base64 form. The latest are kept. */
export function createMask(): [mask: Mask, remember: (token: string) => void] {
  let forms: string[] = [];
  const hide = (_key: string, value: unknown): unknown =>
    typeof value === "string" ? forms.reduce((text, form) => text.replaceAll(form, "[token]"), value) : value;
  return [
    (value) => JSON.parse(JSON.stringify(value), hide) as typeof value,
    (token) => {
      forms = [token, encodeURIComponent(token), btoa(token).replace(/=+/, ""), ...forms].slice(0, 24);
    },
  ];
}
