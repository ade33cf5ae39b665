import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** sun_path of a Unix socket holds 108 bytes (unix(7)). */
const LONGEST = 100;

/** Where a Unix socket of this home lies; a home too deep has it in the folder of temporary files. @param {import('./home.mjs').Home} home @param {string} name */
export function socketPath(home, name) {
  const path = join(home.run, `${name}.sock`);
  if (path.length <= LONGEST) return path;
  const hash = createHash('sha256').update(`${home.root} ${name}`).digest('hex').slice(0, 16);
  return join(tmpdir(), `yingjiu-${hash}.sock`);
}
