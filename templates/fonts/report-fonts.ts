import { createFontCoverage } from './font-coverage.js';
import { fontFolders } from './font-files.js';
import { wantedFonts } from './wanted-fonts.js';

/** Rare characters of names as they come up at counters: extensions A, B, E and F of Unicode. */
const rare = '𠮷㛃䶮𬱖𬤇𬴊㙍𪚥';

/** Which of the wanted fonts are here, what stands in, and which rare characters none has. */
export async function reportFonts(folders: readonly string[] = fontFolders()): Promise<string> {
  const coverage = createFontCoverage(folders);
  const here = await coverage.families();
  const lines = wantedFonts().map(({ part, families }) => {
    const used = families.find((family) => here.has(family));
    if (used === undefined) return `✗ ${part}：没有可用字体，由浏览器任选`;
    const isWanted = families.indexOf(used) < families.indexOf('Noto Serif SC');
    return isWanted
      ? `✓ ${part}：${used}`
      : `△ ${part}：未安装${families[0] ?? ''}，以 ${used} 代替`;
  });
  const missing = await coverage.findUncovered(rare);
  const glyphs =
    missing.length === 0
      ? `✓ 生僻字：${rare} 均有字形`
      : `✗ 生僻字：${missing.join('')} 没有字体收录，打印为空框`;
  return [...lines, glyphs].join('\n');
}
