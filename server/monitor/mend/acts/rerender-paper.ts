import type { EntityManager } from 'typeorm';
import { inputText } from '../input-text.js';
import { planOf, refused, type MendAct } from '../mend-act.js';

interface Row {
  id: string;
  caseId: string;
  officeId: string;
  isPrinted: number | string;
  hasTrouble: number | string;
  failures: number | null;
}

/** 重新打印文书: a paper whose printing was put aside, or waits, is queued anew; what it says does not change. */
export const rerenderPaper: MendAct = {
  async plan({ em }, input) {
    const [row] = await em.query<Row[]>(
      `SELECT document.id, document.case_id AS caseId, relief_case.office_id AS officeId,
         document.pdf_sha256 IS NOT NULL AS isPrinted, trouble.failures,
         trouble.document_id IS NOT NULL AS hasTrouble
       FROM document JOIN relief_case ON relief_case.id = document.case_id
       LEFT JOIN print_trouble AS trouble ON trouble.document_id = document.id
       WHERE document.id = ?`,
      [inputText(input, 'documentId')],
    );
    if (row === undefined) return refused('文书', '没有这份文书');
    const { id, caseId, officeId } = row;
    return planOf({
      ...{ subject: `文书${id.slice(0, 8)}的打印`, caseId, officeId },
      sentences: ['重新打印这份文书：内容和文号不变，打印程序下一轮生成PDF文件。'],
      before: [{ name: '打印失败', value: `${String(row.failures ?? 0)}次` }],
      after: [{ name: '打印失败', value: '0次，排队打印' }],
      refusal: refusalOf(row),
      apply: (within) => queueAgain(within, id),
    });
  },
};

async function queueAgain(em: EntityManager, documentId: string): Promise<string> {
  await em.query('DELETE FROM print_trouble WHERE document_id = ?', [documentId]);
  return '已经重新排队打印';
}

function refusalOf({ isPrinted, hasTrouble }: Row): string | null {
  if (Number(isPrinted) === 1) return '这份文书已经有PDF文件，无需处置';
  if (Number(hasTrouble) === 1) return null;
  return '这份文书没有打印失败的记录，正在排队；一直不打印的，请查看打印程序和浏览器是否在运行';
}
