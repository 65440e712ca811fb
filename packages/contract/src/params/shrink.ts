/** The shortest text found, by leaving parts out, that still shows what the given one shows. */
export async function shrink(text: string, shows: (text: string) => Promise<boolean>, tries = 8): Promise<string> {
  let shortest = text;
  let length = Math.floor(text.length / 2);
  for (let left = tries; left > 0 && length >= 1;) {
    let shorter: string | undefined;
    for (let from = 0; from < shortest.length && left > 0 && shorter === undefined; from += length) {
      const candidate = shortest.slice(0, from) + shortest.slice(from + length);
      if (candidate === "") continue;
      left--;
      if (await shows(candidate)) shorter = candidate;
    }
    if (shorter === undefined) length = Math.floor(length / 2);
    else shortest = shorter;
  }
  return shortest;
}
