import { readFileSync } from 'node:fs';

/** A part of a paper and the fonts it is set in, the wanted one first. */
export interface WantedFonts {
  part: string;
  families: string[];
}

const parts: Record<string, string> = {
  body: '正文（仿宋）',
  title: '标题（小标宋）',
  heading: '一级标题（黑体）',
  subheading: '二级标题（楷体）',
  song: '页码（宋体）',
};

/** The fonts the style asks for, read from the style itself. */
export function wantedFonts(): WantedFonts[] {
  const css = readFileSync(new URL('../vocabulary/style/page.css', import.meta.url), 'utf8');
  return Object.entries(parts).map(([name, part]) => {
    const [, list = ''] = new RegExp(`--${name}:([^;]*);`).exec(css) ?? [];
    const families = list.split(',').map((family) => family.trim().replaceAll("'", ''));
    return { part, families: families.filter((family) => !generic.has(family)) };
  });
}

/** What no font is, and the Latin letters that stand before every list. */
const generic = new Set(['', 'serif', 'Official Latin']);
