export type Mask = (text: string) => string;

/** Collects tokens and hides them, in plain, percent-encoded and base64 form, wherever a server may have echoed them. */
export class Secrets {
  #forms: string[] = [];

  /** Remembers a token; only the last few, for a token function may go through many. */
  add(token: string): void {
    if (this.#forms.includes(token)) return;
    this.#forms = [token, encodeURIComponent(token), btoa(token).replace(/=+$/, ""), ...this.#forms].slice(0, 24);
  }

  readonly mask: Mask = (text) => this.#forms.reduce((masked, form) => masked.replaceAll(form, "[token]"), text);
}
