/**
 * A short fingerprint of a text: two 32-bit FNV-1a hashes with different multipliers. Every step is a bijection, so that
 * the change of one character never goes unnoticed.
 */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
  }
  return [a, b].map((half) => (half >>> 0).toString(36)).join("-");
}
