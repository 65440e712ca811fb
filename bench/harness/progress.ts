/** One line on a terminal that is overwritten; nothing at all elsewhere. */
export class Progress {
  readonly #live = process.stderr.isTTY;
  #about = "";

  /** The measurement that what follows belongs to. */
  about(title: string): void {
    this.#about = title;
    this.say("");
  }

  say(text: string): void {
    const line = [this.#about, text].filter((part) => part !== "").join(": ");
    if (this.#live) process.stderr.write(`\r\u001b[K${line.slice(0, process.stderr.columns - 1)}`);
  }

  clear(): void {
    if (this.#live) process.stderr.write("\r\u001b[K");
  }
}
