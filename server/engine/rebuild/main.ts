import { createDataSource } from '../../db/data-source.js';
import { databaseSentence } from '../../db/database-sentence.js';
import { rebuildFeed, type Rebuilt } from './rebuild-feed.js';

const SHOWN_EVERY_MS = 1_000;

/** `npm run rebuild-feed`: status 0 when the projection stands anew, 1 when it stands as before. */
async function main(): Promise<number> {
  const url = process.env['DATABASE_URL'] ?? '';
  const dataSource = createDataSource(url, { poolSize: 4 });
  try {
    await dataSource.initialize();
    const done = await rebuildFeed(dataSource, shown());
    console.log(done === null ? '另一个程序正在重建引擎数据，本次没有执行。' : sentence(done));
    return done === null ? 1 : 0;
  } catch (error) {
    console.error(databaseSentence(error, url) ?? error);
    console.error('重建没有完成，引擎数据保持原样。');
    return 1;
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}

function sentence({ batches, records, refused, copiedBefore }: Rebuilt): string {
  const parts = [`引擎数据已重建：${batches}批，${records}条记录。`];
  if (refused > 0) parts.push(`其中${refused}条无法识别，仍在隔离记录中。`);
  if (copiedBefore !== null) {
    parts.push(
      `${copiedBefore.toISOString()}以前的原始记录已按保存期限清理，那部分数据照原样保留。`,
    );
  }
  return parts.join('\n');
}

function shown() {
  let last = 0;
  return ({ batches, of, records }: { batches: number; of: number; records: number }) => {
    const now = Date.now();
    if (now - last < SHOWN_EVERY_MS && batches < of) return;
    last = now;
    console.error(`已重放${batches}/${of}批，${records}条记录`);
  };
}

process.exitCode = await main();
