/** Identity number for screens and lists: first three and last four characters stay, the rest is hidden. */
export function maskIdentity(identityNumber: string): string {
  return keepEnds(identityNumber, 3, 4);
}

/** Bank account for screens: the last four digits stay. */
export function maskAccount(account: string): string {
  return keepEnds(account, 0, 4);
}

/** Name for lists: the first character stays (counted in characters, so a rare surname is not cut in half). */
export function maskName(name: string): string {
  const count = Array.from(name).length;
  return keepEnds(name, count > 1 ? 1 : 0, 0);
}

/** Phone number for screens: a mobile keeps three and four digits, any other number its last four. */
export function maskPhone(phone: string): string {
  return keepEnds(phone, /^1\d{10}$/.test(phone) ? 3 : 0, 4);
}

/** Hides at least one character, and everything when the text is too short to keep its ends apart. */
function keepEnds(text: string, head: number, tail: number): string {
  const characters = Array.from(text);
  const hidden = characters.length - head - tail;
  if (hidden <= 0) return '*'.repeat(characters.length);
  return (
    characters.slice(0, head).join('') +
    '*'.repeat(hidden) +
    characters.slice(head + hidden).join('')
  );
}
