/**
 * Short fingerprint of a text, 14 hex digits (cyrb53, public domain, https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js).
 * It tells contents apart; it proves nothing against somebody who wants them to be taken for each other.
 */
export function textHash(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return hex(b >>> 0, 8) + hex((a >>> 0) & 0xffffff, 6);
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0');
}
