import { join } from 'node:path';
import { systemClock } from '../clock.js';
import { createDataSource } from '../db/data-source.js';
import { databaseSentence } from '../db/database-sentence.js';
import { createSigner } from '../signing/create-signer.js';
import { reportText } from './report-text.js';
import { verifyArchive, type VerificationReport } from './verify-archive.js';

const progressMs = 2_000;

/** Ends with 0 when everything is as it was written, 1 when something is not, 2 when it could not be looked at. */
async function main(env: NodeJS.ProcessEnv): Promise<number> {
  const { DATABASE_URL: url, YINGJIU_FILES: files } = env;
  if (!url || !URL.canParse(url) || !files) {
    console.error(
      '请在 DATABASE_URL 中给出数据库地址，在 YINGJIU_FILES 中给出文件目录，与系统运行时相同。',
    );
    return 2;
  }
  try {
    const report = await verify(env, url, files);
    console.log(reportText(report));
    return report.findings.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(databaseSentence(error, url) ?? error);
    return 2;
  }
}

async function verify(
  env: NodeJS.ProcessEnv,
  url: string,
  files: string,
): Promise<VerificationReport> {
  const signing = env['YINGJIU_SIGNING'] === 'test' ? 'test' : 'none';
  const signer = signing === 'none' ? null : createSigner({ signing, files }, systemClock());
  if (signer === null) console.error('没有接入签名服务（YINGJIU_SIGNING），不核验电子签名。');
  const anchors = env['YINGJIU_ANCHORS'] || join(files, 'anchors');
  const dataSource = await createDataSource(url, { poolSize: 2 }).initialize();
  try {
    return await verifyArchive({ dataSource, files, anchors, signer, onProgress: progress() });
  } finally {
    await dataSource.destroy();
  }
}

/** A line now and then on the error stream, so that the report stays alone on the other. */
function progress(): (done: number, all: number) => void {
  let toldMs = performance.now();
  return (done, all) => {
    if (performance.now() - toldMs < progressMs) return;
    toldMs = performance.now();
    console.error(`已核验 ${done} / ${all} 件案件`);
  };
}

process.exit(await main(process.env));
