/** Letters and digits nobody confuses when typing them from paper (Crockford's base 32: no I, L, O, U). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 80 bits: a million papers leave one chance in 2^60 for a guess. */
const codeLength = 16;
const groupLength = 4;
const mistaken: Partial<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** The check code of a paper from its mark (hexadecimal, at least 20 digits): 16 symbols. */
export function checkCodeFrom(mark: string): string {
  const bits = BigInt(`0x${mark.slice(0, (codeLength * 5) / 4)}`);
  return Array.from({ length: codeLength }, (_, at) => {
    const symbol = (bits >> BigInt((codeLength - 1 - at) * 5)) & 31n;
    return alphabet.charAt(Number(symbol));
  }).join('');
}

/** As printed: four groups of four. */
export function formatCheckCode(code: string): string {
  const groups = Array.from({ length: codeLength / groupLength }, (_, at) =>
    code.slice(at * groupLength, (at + 1) * groupLength),
  );
  return groups.join('-');
}

/** What somebody typed or scanned as a code: case, blanks, hyphens and letters taken for digits do not matter. Null: no code at all. */
export function parseCheckCode(text: string): string | null {
  const symbols = Array.from(
    text.toUpperCase().replace(/[\s\-–—－]/g, ''),
    (symbol) => mistaken[symbol] ?? symbol,
  );
  const isCode =
    symbols.length === codeLength && symbols.every((symbol) => alphabet.includes(symbol));
  return isCode ? symbols.join('') : null;
}
