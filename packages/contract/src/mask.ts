import { Buffer } from "node:buffer";

/** What stands in place of a sensitive value. */
export const redacted = "[redacted]";

/** Values shorter than this are masked by their place only: in running text they would hide ordinary words. */
const shortest = 8;

/** A token that is shorter than this cannot be told from ordinary text; the API's have 40 characters. */
const shortestToken = 6;

/** A way in which text can hold the token. */
interface Form {
  /** In small letters. */
  readonly plain: string;
  /** The same with any of its characters escaped for a URL, JSON or HTML. */
  readonly spelled: RegExp;
}

/** Without one of these no character is escaped. */
const escapes = /[%\\&]/;

/** Takes the token, and sensitive values that responses held, out of text that is shown or written. */
export class Mask {
  readonly #token: readonly Form[];
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
    this.#token.forEach(({ spelled }, index) => {
      masked = masked.replace(spelled, () => (index === 0 ? this.#tokenName : `[part of ${this.#tokenName}]`));
    });
    for (const value of this.values) {
      const json = JSON.stringify(value).slice(1, -1);
      for (const each of [value, encodeURIComponent(value), json, json.replaceAll("/", String.raw`\/`)]) {
        masked = masked.replaceAll(each, redacted);
      }
    }
    return masked;
  }

  /** Whether text holds the token in whole, encoded, or in large part, in small or capital letters. */
  reveals(text: string): boolean {
    const small = text.toLowerCase();
    if (this.#token.some(({ plain }) => small.includes(plain))) return true;
    return escapes.test(text) && this.#token.some(({ spelled }) => text.search(spelled) >= 0);
  }
}

/** The token, the ways in which it is commonly encoded, and its large parts. */
function formsOf(token: string): Form[] {
  const half = Math.ceil(token.length / 2);
  const parts = [token.slice(0, -1), token.slice(1), token.slice(0, half), token.slice(-half)];
  const hex = Buffer.from(token).toString("hex");
  const forms = [token, hex, ...base64FormsOf(token), ...parts].map((form) => form.toLowerCase());
  return [...new Set(forms)]
    .filter((form, index) => index === 0 || form.length >= shortest)
    .map((plain) => ({ plain, spelled: new RegExp(Array.from(plain, spellingsOf).join(""), "gi") }));
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

/** A character as it is, and escaped: percent-encoded (perhaps more than once), as JSON, as a reference of HTML. */
function spellingsOf(char: string): string {
  const code = char.charCodeAt(0);
  // Letters are sought in small; those that were written large have another number.
  const codes = [...new Set([code, char.toUpperCase().charCodeAt(0)])];
  const hex = codes.map((each) => each.toString(16)).join("|");
  const plain = /\w/.test(char) ? char : String.raw`\\*\u${code.toString(16).padStart(4, "0")}`;
  return String.raw`(?:${plain}|%(?:25)*(?:${hex})|\\+u00(?:${hex})|&#(?:x0*(?:${hex})|0*(?:${codes.join("|")}));)`;
}
