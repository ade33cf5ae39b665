import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { systemClock } from '../clock.js';
import { createDataSource } from '../db/data-source.js';
import { databaseSentence } from '../db/database-sentence.js';
import { fileRoom, type FileRoom } from '../files/file-room.js';
import { createSigner } from '../signing/create-signer.js';
import type { SignatureService } from '../signing/signature-service.js';

const progressMs = 2_000;

/** What there is to look at, by the variables of the installation. */
export interface VerifiedWorld {
  dataSource: DataSource;
  /** The stored files and their key. */
  files: FileRoom;
  /** Folder of the anchors. */
  anchors: string;
  /** Null: signatures are not checked. */
  signer: SignatureService | null;
  onProgress: (done: number, all: number) => void;
}

export interface Verifier {
  /** What is counted while it runs, in Chinese. */
  unit: string;
  verify: (world: VerifiedWorld) => Promise<{ text: string; isIntact: boolean }>;
}

/** Answers 0 when everything is as it was written, 1 when something is not, 2 when it could not be looked at. */
export async function runVerification(env: NodeJS.ProcessEnv, verifier: Verifier): Promise<number> {
  const { DATABASE_URL: url, YINGJIU_FILES: files, YINGJIU_DATA_KEY: key } = env;
  if (!url || !URL.canParse(url) || !files || !key) {
    console.error(
      '请在 DATABASE_URL 中给出数据库地址，在 YINGJIU_FILES 中给出文件目录，在 YINGJIU_DATA_KEY 中给出数据密钥，与系统运行时相同。',
    );
    return 2;
  }
  try {
    const { text, isIntact } = await onDatabase(url, (dataSource) =>
      verifier.verify({
        dataSource,
        ...placesOf(env, files, Buffer.from(key, 'base64')),
        onProgress: progress(verifier.unit),
      }),
    );
    console.log(text);
    return isIntact ? 0 : 1;
  } catch (error) {
    console.error(databaseSentence(error, url) ?? error);
    return 2;
  }
}

async function onDatabase<T>(url: string, run: (dataSource: DataSource) => Promise<T>): Promise<T> {
  const dataSource = await createDataSource(url, { poolSize: 2 }).initialize();
  try {
    return await run(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

function placesOf(
  env: NodeJS.ProcessEnv,
  files: string,
  dataKey: Uint8Array,
): Pick<VerifiedWorld, 'files' | 'anchors' | 'signer'> {
  const signing = env['YINGJIU_SIGNING'] === 'test' ? 'test' : 'none';
  const signer = signing === 'none' ? null : createSigner({ signing, files }, systemClock());
  if (signer === null) console.error('没有接入签名服务（YINGJIU_SIGNING），不核验电子签名。');
  const room = fileRoom({ files, dataKey });
  return { files: room, anchors: env['YINGJIU_ANCHORS'] || join(files, 'anchors'), signer };
}

/** A line now and then on the error stream, so that the report stays alone on the other. */
function progress(unit: string): (done: number, all: number) => void {
  let toldMs = performance.now();
  return (done, all) => {
    if (performance.now() - toldMs < progressMs) return;
    toldMs = performance.now();
    console.error(`已核验 ${done} / ${all} ${unit}`);
  };
}
