import { readFile } from 'node:fs/promises';
import { create, type Font, type FontCollection } from 'fontkit';
import { fontFolders, listFontFiles } from './font-files.js';

export interface FontCoverage {
  /** Characters of a text that no font has, each once, in the order of the text. */
  findUncovered: (text: string) => Promise<string[]>;
  /** Names of all fonts, in every language they have one in. */
  families: () => Promise<Set<string>>;
}

/** Spaces, control characters and marks that choose a variant are not drawn by themselves. */
const undrawn = /[\s\p{Cc}\p{Cf}\p{Variation_Selector}]/u;

/** Looks into the fonts of `folders`; each file is opened when it is needed first, and once. */
export function createFontCoverage(folders: readonly string[] = fontFolders()): FontCoverage {
  let files: Promise<string[]> | null = null;
  const opened = new Map<string, Promise<Font[]>>();
  const known = new Map<string, boolean>();

  const list = (): Promise<string[]> => (files ??= listFontFiles(folders));
  const open = (file: string): Promise<Font[]> => {
    const fonts = opened.get(file) ?? openFonts(file);
    opened.set(file, fonts);
    return fonts;
  };

  async function isCovered(letter: string): Promise<boolean> {
    const codePoint = letter.codePointAt(0) ?? 0;
    for (const file of await list()) {
      const fonts = await open(file);
      if (fonts.some((font) => font.hasGlyphForCodePoint(codePoint))) return true;
    }
    return false;
  }

  async function findUncovered(text: string): Promise<string[]> {
    const letters = new Set(Array.from(text).filter((letter) => !undrawn.test(letter)));
    for (const letter of letters) {
      if (!known.has(letter)) known.set(letter, await isCovered(letter));
    }
    return [...letters].filter((letter) => known.get(letter) === false);
  }

  async function families(): Promise<Set<string>> {
    const fonts = (await Promise.all((await list()).map(open))).flat();
    return new Set(fonts.flatMap(namesOf));
  }

  return { findUncovered, families };
}

/** A file that is no font is passed over, as a browser does. */
async function openFonts(file: string): Promise<Font[]> {
  try {
    const font: Font | FontCollection = create(await readFile(file));
    return 'fonts' in font ? font.fonts : [font];
  } catch {
    return [];
  }
}

/** `@types/fontkit` leaves the table of names out. */
interface NameTable {
  name?: { records?: Record<string, Record<string, string> | undefined> };
}

function namesOf(font: Font): string[] {
  const records = (font as NameTable).name?.records ?? {};
  const names = [records.fontFamily, records.preferredFamily, records.fullName].flatMap((record) =>
    Object.values(record ?? {}),
  );
  return [font.familyName, font.postscriptName, ...names].filter(
    (name): name is string => typeof name === 'string' && name !== '',
  );
}
