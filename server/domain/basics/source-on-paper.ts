/**
 * The source of a rule as an official paper cites it: the text and its number, without the address where it can be read and
 * without our notes behind it.
 */
export function sourceOnPaper(source: string): string {
  return source.replace(/[\s，,、（(]*https?:\/\/.*$/su, '').trim();
}
