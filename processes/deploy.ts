import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { createDataSource } from '../server/db/data-source.js';
import { isAccessDenied, isTransient, isUnknownDatabase } from '../server/db/errors.js';
import { createEngine } from './engine.js';
import { EngineError } from './engine-error.js';
import { deployPackage, type Deployed } from './package/deploy-package.js';
import { engineVersionFault } from './package/engine-version.js';
import { readPackage } from './package/package-files.js';

/** The national package; packages of single offices get their own names. */
const STANDARD = 'standard';

const Env = z.object({ DATABASE_URL: z.url(), ZEEBE_ADDRESS: z.string().min(1) });

/** An engine that is just starting answers after a while: this many tries, this far apart. */
const attempts = 15;
const pauseMs = 2_000;

async function deploy(): Promise<Deployed> {
  const env = Env.parse(process.env);
  const sources = await readPackage(new URL('./', import.meta.url));
  const engine = createEngine({ address: env.ZEEBE_ADDRESS });
  const dataSource = await createDataSource(env.DATABASE_URL).initialize();
  try {
    const { gatewayVersion } = await untilAnswered(() => engine.topology());
    const fault = engineVersionFault(gatewayVersion);
    if (fault !== null) throw new Error(fault);
    return await deployPackage(
      { dataSource, engine: { deploy: (list) => untilAnswered(() => engine.deploy(list)) } },
      { packageName: STANDARD, sources, now: new Date() },
    );
  } finally {
    engine.close();
    await dataSource.destroy();
  }
}

/** Repeats a command while the engine is starting: it may answer questions before it takes deployments. */
async function untilAnswered<T>(command: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await command();
    } catch (error) {
      const isStarting = error instanceof EngineError && error.isTransient;
      if (!isStarting) throw error;
      if (attempt === attempts) {
        throw new Error('流程引擎没有应答，请检查 ZEEBE_ADDRESS 和引擎是否已经启动。', {
          cause: error,
        });
      }
      await sleep(pauseMs);
    }
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    return `缺少或者不正确的环境变量：${error.issues.map(({ path }) => path.join('.')).join('、')}。`;
  }
  if (isAccessDenied(error)) return '数据库拒绝登录，请检查 DATABASE_URL 中的用户名和密码。';
  if (isUnknownDatabase(error))
    return 'DATABASE_URL 指定的数据库不存在，请先运行 npm run migrate。';
  if (isTransient(error)) return '数据库没有应答，请检查 DATABASE_URL 和数据库是否已经启动。';
  return error instanceof Error ? error.message : String(error);
}

/** The client keeps timers of a broken connection alive, so the program ends by itself only through exit. */
deploy().then(
  ({ release, isNew }) => {
    console.log(isNew ? `流程包 ${release} 已发布。` : `流程包 ${release} 没有变化，引擎已核对。`);
    process.exit(0);
  },
  (error: unknown) => {
    console.error(`流程部署失败：${sentenceOf(error)}`);
    process.exit(1);
  },
);
