import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locateHome } from '../../server/embedded/home.mjs';
import { startStack, type Stack, type StackOptions } from '../../server/embedded/stack.mjs';

/** A stack with data of its own that is gone after `stop`; binaries come from where `npm start` keeps them. */
export async function startOwnStack(options: Omit<StackOptions, 'home'>): Promise<Stack> {
  const home = mkdtempSync(join(tmpdir(), 'yingjiu-own-'));
  const env = { YINGJIU_DOWNLOADS: locateHome(process.env).downloads, ...options.env };
  const stack = await startStack({ ...options, home, env });
  const stop = async (): Promise<void> => {
    await stack.stop();
    if (process.env['YINGJIU_KEEP_DATA'] !== '1') rmSync(home, { recursive: true, force: true });
  };
  return { ...stack, stop };
}
