import { patience } from '../../../domain/monitor/patience.js';
import type { Found, StuckKind } from '../stuck-kind.js';

interface Row {
  subject: string;
  caseId: string;
  createdAt: Date;
  failures: number | null;
  isPutAside: number | string;
  reason: string | null;
}

const patienceMs = patience.printSeconds * 1000;

/** An issued paper has no file after the time printing takes: nothing of the paper is told here but that it is one. */
export const documentNoPdf: StuckKind = {
  id: 'document-no-pdf',
  desk: 'machine',
  name: '文书未打印',
  weight: 25,
  find: async ({ dataSource, clock }) => {
    const rows: Row[] = await dataSource.query(
      `SELECT d.id AS subject, d.case_id AS caseId, d.created_at AS createdAt, trouble.failures,
         trouble.document_id IS NOT NULL AND trouble.next_try_at IS NULL AS isPutAside,
         trouble.reason
       FROM document AS d LEFT JOIN print_trouble AS trouble ON trouble.document_id = d.id
       WHERE d.pdf_sha256 IS NULL AND d.created_at < ?`,
      [new Date(clock.now().getTime() - patienceMs)],
    );
    return rows.map(({ subject, caseId, createdAt, failures, isPutAside, reason }): Found => ({
      ...{ subject, caseId, officeId: null, owner: { kind: 'operator' } },
      since: new Date(createdAt.getTime() + patienceMs),
      facts: {
        ...{ failures: failures ?? 0, isPutAside: Number(isPutAside) === 1 },
        reason: reason === null ? null : reason.slice(0, longestReason),
      },
    }));
  },
  sentence: ({ failures, isPutAside, reason }) => {
    if (reason === null) return '文书出具后没有生成PDF文件，打印程序没有处理';
    const cause = `：${String(reason)}`;
    if (isPutAside === true) return `文书已打印失败${String(failures)}次，系统已停止重试${cause}`;
    return failures === 0
      ? `文书的PDF文件无法保存，系统将再次打印${cause}`
      : `文书已打印失败${String(failures)}次，系统将再次打印${cause}`;
  },
  acts: ({ subject: documentId }) => [
    { kind: 'mend', act: 'rerender-paper', input: { documentId } },
    {
      ...{ kind: 'link', label: '查看运行状况', to: '/monitor/health' },
      explain: '打印程序没有处理的，先看打印所用的浏览器和工作程序是否在运行',
    },
  ],
};

/** As much of the printer's words as helps in a sentence. */
const longestReason = 200;
