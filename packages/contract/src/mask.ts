import { Buffer } from "node:buffer";

/** What stands in place of a sensitive value. */
export const redacted = "[redacted]";

/** Values shorter than this are masked by their place only: in running text they would hide ordinary words. */
const shortest = 8;

/** A token that is shorter than this cannot be told from ordinary text; the API's have 40 characters. */
const shortestToken = 6;

/** Takes the token, and sensitive values that responses held, out of text that is shown or written. */
export class Mask {
  /** Forms of the token, in small letters. */
  readonly #token: readonly string[];
  readonly #tokenName: string;
  readonly #values = new Set<string>();

  constructor(token: string, tokenName = "$TOKEN") {
    this.#token = token.length < shortestToken ? [] : formsOf(token);
    this.#tokenName = tokenName;
  }

  /** Remembers a sensitive value. */
  add(value: unknown): void {
    if (typeof value === "string" && value.length >= shortest) this.#values.add(value);
  }

  /** The sensitive values met so far, longest first. */
  get values(): string[] {
    return [...this.#values].sort((one, other) => other.length - one.length);
  }

  text(text: string): string {
    let masked = text;
    this.#token.forEach((form, index) => {
      masked = masked.replace(new RegExp(escaped(form), "gi"), () =>
        index === 0 ? this.#tokenName : `[part of ${this.#tokenName}]`,
      );
    });
    for (const value of this.values) {
      masked = masked.replaceAll(value, redacted).replaceAll(encodeURIComponent(value), redacted);
    }
    return masked;
  }

  /** Whether text holds the token in whole, encoded, or in large part, in small or capital letters. */
  reveals(text: string): boolean {
    const small = text.toLowerCase();
    return this.#token.some((form) => small.includes(form));
  }
}

/** The token, the ways in which it is commonly encoded, and its large parts. */
function formsOf(token: string): string[] {
  const half = Math.ceil(token.length / 2);
  const parts = [token.slice(0, -1), token.slice(1), token.slice(0, half), token.slice(-half)];
  const hex = Buffer.from(token).toString("hex");
  const encoded = [encodeURIComponent(token), hex, ...base64FormsOf(token)];
  const forms = [token, ...encoded, ...parts].map((form) => form.toLowerCase());
  return [...new Set(forms)].filter((form, index) => index === 0 || form.length >= shortest);
}

/** What base64 makes of the token by itself and within longer text, where it may begin at any of three places. */
function base64FormsOf(token: string): string[] {
  return [0, 1, 2].flatMap((before) => {
    const whole = Buffer.from(`${"\0".repeat(before)}${token}`).toString("base64");
    const end = Math.floor(((before + token.length) * 8) / 6);
    const form = whole.slice(Math.ceil((before * 8) / 6), end);
    return [form, form.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
