import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Weights the documents print with; the package holds more, and each costs start time. */
const weights = ['400Regular', '700Bold'];

/** Folders of the open fallback font (Noto Serif SC, OFL-1.1), for machines without 仿宋 or any Chinese font. */
export function fallbackFontDirs(): string[] {
  const code = createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc');
  return weights.map((weight) => join(dirname(code), weight));
}

/**
 * Writes a fontconfig file that adds `fontDirs` to the fonts of the machine for one browser; returns its path. So the fonts
 * need no place in the HTML (no machine path, no 15 MB per page) and nothing is installed.
 */
export async function writeFontConfig(
  folder: string,
  cacheDir: string,
  fontDirs: string[],
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  const dirs = fontDirs.map((dir) => `  <dir>${escapeXml(dir)}</dir>`).join('\n');
  const cache = escapeXml(join(cacheDir, 'fontconfig'));
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${dirs}
  <cachedir>${cache}</cachedir>
</fontconfig>
`,
  );
  return file;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
