import { listPrograms } from '../../health/programs.js';
import { machineFinding, toHealth } from '../machine-finding.js';
import type { StuckKind } from '../stuck-kind.js';

const id = 'browser-missing';

/** The browser that prints papers does not start, and papers wait for their PDF. */
export const browserMissing: StuckKind = {
  id,
  desk: 'machine',
  name: '文书不能打印',
  weight: 55,
  find: async (context) => {
    const em = context.dataSource.manager;
    const failed = (await listPrograms(em)).filter(
      ({ isAlive, facts }) => isAlive && facts.browser?.ok === false,
    );
    if (failed.length === 0) return [];
    const rows: { waiting: string; oldest: Date | null }[] = await em.query(
      `SELECT COUNT(*) AS waiting, MIN(document.created_at) AS oldest FROM document
       LEFT JOIN print_trouble ON print_trouble.document_id = document.id
       WHERE document.pdf_sha256 IS NULL AND print_trouble.document_id IS NULL`,
    );
    const waiting = Number(rows[0]?.waiting ?? 0);
    if (waiting === 0) return [];
    return Promise.all(
      failed.map(({ id: program, host }) => {
        const what = { kind: id, subject: program.slice(-120) };
        return machineFinding(context, what, { host, waiting }, rows[0]?.oldest ?? undefined);
      }),
    );
  },
  sentence: ({ host, waiting }) =>
    `${String(host)}上的无头浏览器不能启动，${String(waiting)}份文书等待生成PDF；审批不受影响`,
  acts: () => [toHealth('检查 YINGJIU_BROWSER 指向的程序能否运行、内存是否足够；恢复后自动补打')],
};
