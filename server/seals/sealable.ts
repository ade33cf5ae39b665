import { documentKinds } from '../../templates/index.js';
import type { LegalDocument } from '../documents/document.entity.js';

type Paper = Pick<LegalDocument, 'kind' | 'state' | 'correctsId'>;

/** Papers whose seal is a step of the process: the task 签发用印 puts it on and writes the log. */
const sealedByProcess: readonly string[] = ['relief-decision', 'refusal-decision'];

/** Why no seal may be asked for this paper now, in Chinese; null when one may. A corrected decision has no step of its own and is asked for. */
export function sealRefusal({ kind, state, correctsId }: Paper): string | null {
  const kinds: Partial<Record<string, { isSealed: boolean }>> = documentKinds;
  if (kinds[kind]?.isSealed !== true) return '这种文书不加盖印章';
  if (state === 'issued' && correctsId === null && sealedByProcess.includes(kind)) {
    return '决定书在“签发用印”任务中用印，不另行申请';
  }
  return refusalsByState[state];
}

/** A sealed paper may be sealed again: more copies are needed. */
const refusalsByState: Record<LegalDocument['state'], string | null> = {
  issued: null,
  sealed: null,
  served: null,
  filed: '文书已归档，不能用印',
  void: '文书已作废，不能用印',
  replaced: '文书已被更正替换，不能用印',
};
