import { strFromU8, unzipSync } from 'fflate';

/** What a test asks of a Word file. */
export interface WordFile {
  /** Part of the package as text: `word/document.xml` */
  part: (path: string) => string;
  /** Part of the package as it is: `word/media/….png` */
  bytes: (path: string) => Uint8Array;
  paths: string[];
  /** Letters of the body in reading order, without spaces. */
  letters: string;
  /** XML of each paragraph, in order. */
  paragraphs: string[];
}

/** Opens a Word file. */
export function readWordFile(docx: Buffer): WordFile {
  const parts = unzipSync(docx);
  const bytes = (path: string) => parts[path] ?? new Uint8Array();
  const part = (path: string) => strFromU8(bytes(path));
  const body = part('word/document.xml');
  const paragraphs = Array.from(body.matchAll(/<w:p>.*?<\/w:p>/gs), ([xml]) => xml);
  return { part, bytes, paths: Object.keys(parts), letters: lettersOf(body), paragraphs };
}

/** Letters a paragraph shows. */
export function lettersOf(xml: string): string {
  const texts = Array.from(
    xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g),
    ([, text = '']) => text,
  );
  return unescape(texts.join('')).replace(/\s/g, '');
}

/** Letters a reader of the HTML sees, in order, without spaces. */
export function visibleLetters(html: string): string {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return unescape(main.replace(/<[^>]*>/g, '')).replace(/\s/g, '');
}

function unescape(text: string): string {
  return text
    .replaceAll(/&#(x?)([0-9A-F]+);/gi, (_all, hex: string, digits: string) =>
      String.fromCodePoint(parseInt(digits, hex === '' ? 10 : 16)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
