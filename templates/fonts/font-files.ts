import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { extname, join } from 'node:path';
import { fallbackFontDirs } from '../pdf/font-config.js';

const endings = new Set(['.ttf', '.ttc', '.otf', '.otc']);

/** Folders a browser takes its fonts from: ours first, then those of the system and of the account, as fontconfig has them. */
export function fontFolders(env: Record<string, string | undefined> = process.env): string[] {
  const home = env.HOME ?? homedir();
  const data = env.XDG_DATA_HOME ?? join(home, '.local', 'share');
  const system = ['/usr/share/fonts', '/usr/local/share/fonts'];
  return [...fallbackFontDirs(), ...system, join(data, 'fonts'), join(home, '.fonts')];
}

/** Font files in folders and below, in a fixed order; a folder that is not there holds none. */
export async function listFontFiles(folders: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder, { recursive: true }).catch(() => []);
      const files = names.filter((name) => endings.has(extname(name).toLowerCase()));
      return files.sort().map((name) => join(folder, name));
    }),
  );
  return lists.flat();
}
