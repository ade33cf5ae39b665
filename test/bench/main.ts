import { createDataSource } from '../../server/db/data-source.js';
import { measureBareEngine } from './bare.js';
import { driveProduct } from './drive-product.js';
import { memoryMb } from './memory.js';
import { report } from './report.js';
import { measureStarts } from './start-times.js';

/** Product and bare engine in one go on one machine, never at the same time; started by `npm run bench`. */
async function main(): Promise<void> {
  const dataSource = await createDataSource(required('DATABASE_URL'), {
    poolSize: 4,
  }).initialize();
  const pids = JSON.parse(required('YINGJIU_PIDS')) as Record<string, number>;
  console.log('产品：预热、1 人、16 人…');
  const product = await driveProduct(
    required('YINGJIU_SERVER_URL'),
    required('YINGJIU_DEMO_PASSWORD'),
    dataSource,
  );
  await dataSource.destroy();
  const memory = Object.fromEntries(
    Object.entries(pids).map(([part, pid]) => [part, memoryMb(pid)]),
  );
  halt(pids, 'SIGSTOP');
  try {
    console.log('启动两次…');
    const { times, stack, remove } = await measureStarts();
    for (const part of ['workers', 'server', 'database'] as const) await stack.stopPart(part);
    console.log('引擎本身：预热、1 人、16 人…');
    const bare = await measureBareEngine(stack);
    await stack.stop();
    remove();
    report({ product, bare, memory, times });
  } finally {
    halt(pids, 'SIGCONT');
  }
}

/** The product stands still while others are measured. */
function halt(pids: Record<string, number>, signal: 'SIGSTOP' | 'SIGCONT'): void {
  for (const pid of Object.values(pids)) process.kill(-pid, signal);
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run it by npm run bench`);
  return value;
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
