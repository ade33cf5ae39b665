import { join } from 'node:path';
import { BackupFault } from './backup-fault.js';
import { checkBackup } from './check-backup.js';
import { ANCHORS_FOLDER, ENGINE_FOLDER, FILES_FOLDER, readManifest } from './manifest.js';
import { copyTree } from './copy-tree.js';
import { proveEngine } from './prove-engine.js';
import { readInstallation } from './read-installation.js';
import { restoreDatabase } from './restore-database.js';
import { runTool } from './run-tool.js';

type Step = (folder: string, env: NodeJS.ProcessEnv) => Promise<void>;

/** The steps of `npm run restore` that need our own code; the launcher runs them in this order and starts the parts in between. */
const steps: Record<string, Step> = {
  /** Nothing is written. */
  check: async (folder, env) => {
    const { takenAt, product, facts, bytes } = await checkBackup(folder, readInstallation(env));
    console.log(
      `备份完好：建立于 ${takenAt}，应救 ${product}，${String(facts.cases.all)} 件案件，${String(Math.ceil(bytes / 1e6))} MB。`,
    );
  },
  /** Files, anchors and the engine's data; nothing runs yet. */
  files: async (folder, env) => {
    const { files, anchors, engine, dataKey } = readInstallation(env);
    const { hasAnchors } = await readManifest(folder, dataKey);
    await copyTree(join(folder, FILES_FOLDER), files);
    if (engine.kind !== 'foreign') await copyTree(join(folder, ENGINE_FOLDER), engine.data);
    if (hasAnchors) await copyTree(join(folder, ANCHORS_FOLDER), anchors ?? join(files, 'anchors'));
    console.log('文书、附件和流程引擎的数据已复制。');
  },
  /** The database runs, and nothing else. */
  load: async (folder, env) => {
    const { databaseUrl, dataKey } = readInstallation(env);
    const manifest = await readManifest(folder, dataKey);
    await restoreDatabase(databaseUrl, folder, manifest);
    const { cases, ledger, archive, audit } = manifest.facts;
    const entries = ledger.reduce((sum, one) => sum + one.entries, 0);
    console.log(
      `数据库与备份一致：${String(Object.keys(manifest.tables).length)} 张表，${String(cases.all)} 件案件，台账 ${String(entries)} 笔，存证链 ${String(archive.chains)} 条，操作记录 ${String(audit.entries)} 条。`,
    );
  },
  /** Everything runs. */
  prove: async (folder, env) => {
    const { databaseUrl, dataKey } = readInstallation(env);
    const managementUrl = env['ZEEBE_MANAGEMENT_URL'];
    if (!managementUrl) {
      console.log('没有给出流程引擎的管理地址（ZEEBE_MANAGEMENT_URL），未核对引擎与数据库。');
      return;
    }
    const manifest = await readManifest(folder, dataKey);
    console.log(await proveEngine({ databaseUrl, managementUrl }, manifest));
  },
};

const [name = '', folder = ''] = process.argv.slice(2);
await runTool(async () => {
  const step = steps[name];
  if (!step) throw new BackupFault(`未知的步骤 ${name}。`);
  await step(folder, process.env);
}, process.env);
