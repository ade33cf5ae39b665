import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { locateHome } from '../../server/embedded/home.mjs';
import { startStack, type Stack } from '../../server/embedded/stack.mjs';

export interface StartTimes {
  firstMs: number;
  secondMs: number;
  /** Of the second start, the engine alone. */
  engineMs: number;
}

/** A product of its own started on empty data and again on the data it left; the second one is handed on. */
export async function measureStarts(): Promise<{
  times: StartTimes;
  stack: Stack;
  remove: () => void;
}> {
  const home = mkdtempSync(join(tmpdir(), 'yingjiu-bench-'));
  const env = { YINGJIU_DOWNLOADS: locateHome(process.env).downloads };
  const parts = ['database', 'engine', 'server', 'workers'] as const;
  const start = async () => {
    const startedAt = Date.now();
    const stack = await startStack({ home, parts: [...parts], env });
    return { stack, ms: Date.now() - startedAt };
  };
  const first = await start();
  await first.stack.stop();
  const second = await start();
  return {
    times: { firstMs: first.ms, secondMs: second.ms, engineMs: second.stack.startMs('engine') },
    stack: second.stack,
    remove: () => {
      rmSync(home, { recursive: true, force: true });
    },
  };
}
