import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../server/db/data-source.js';
import { isAccessDenied, isTransient, isUnknownDatabase } from '../server/db/errors.js';
import { draftUpgrade, isDesigned } from '../server/designer/draft-upgrade.js';
import { toLocalDate } from '../server/domain/basics/local-date.js';
import { NATIONAL_PACKAGE } from '../server/engine/release-in-force.js';
import { createEngine } from './engine.js';
import { EngineError } from './engine-error.js';
import { deployPackage, type DeployTarget } from './package/deploy-package.js';
import { engineVersionFault } from './package/engine-version.js';
import { knowReleases } from './package/know-releases.js';
import { readPackage } from './package/package-files.js';

const Env = z.object({ DATABASE_URL: z.url(), ZEEBE_ADDRESS: z.string().min(1) });

/** An engine that is just starting answers after a while: this many tries, this far apart. */
const attempts = 15;
const pauseMs = 2_000;

/** Brings the engine and the shipped package together; answers what was done, for the operator. */
async function deploy(): Promise<string> {
  const env = Env.parse(process.env);
  const engine = createEngine({ address: env.ZEEBE_ADDRESS });
  const dataSource = createDataSource(env.DATABASE_URL);
  await dataSource.initialize();
  try {
    const { gatewayVersion } = await untilAnswered(() => engine.topology());
    const fault = engineVersionFault(gatewayVersion);
    if (fault !== null) throw new Error(fault);
    const patient: DeployTarget = { deploy: (list) => untilAnswered(() => engine.deploy(list)) };
    return await bring({ dataSource, engine: patient });
  } finally {
    engine.close();
    await dataSource.destroy();
  }
}

/**
 * As long as nobody has released a package of this installation's own, the shipped one is released as it comes. From then on it is offered
 * to the designers as a draft. Either way the engine gets to know every release new cases may take.
 */
async function bring(world: { dataSource: DataSource; engine: DeployTarget }): Promise<string> {
  const now = new Date();
  const sources = await readPackage(new URL('./', import.meta.url));
  const shipped = { packageName: NATIONAL_PACKAGE, sources, now };
  const today = toLocalDate(now);
  if (await isDesigned(world.dataSource.manager, NATIONAL_PACKAGE)) {
    const draftId = await draftUpgrade(world.dataSource, shipped);
    const known = await knowReleases(world, { today, except: null });
    const told = draftId === null ? '' : '随产品升级的流程已列为草稿，请流程设计人员处理。';
    return `流程版本${known.join('、')}已核对。${told}`;
  }
  const { release, isNew } = await deployPackage(world, shipped);
  await knowReleases(world, { today, except: isNew ? release : null });
  return isNew ? `流程包${release}已发布。` : `流程包${release}没有变化，引擎已核对。`;
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
  (sentence) => {
    console.log(sentence);
    process.exit(0);
  },
  (error: unknown) => {
    console.error(`流程部署失败：${sentenceOf(error)}`);
    process.exit(1);
  },
);
