import { In, type EntityManager } from 'typeorm';
import type { DocumentView } from '../documents/list-case-documents.js';
import { PaperApproval } from '../paper-approvals/paper-approval.entity.js';
import { CaseFinding } from './case-finding.entity.js';
import type { FindingKind } from './case-words.js';
import type { FileGap } from './file-gaps.js';
import { Hearing } from './hearing.entity.js';

/** What was done in a case, and the record of it that belongs to a complete file. */
const recordOf: Partial<Record<FindingKind, { kind: string; name: string }>> = {
  'phone-approval': { kind: 'phone-approval-record', name: '电话审批记录' },
  'collective-decision': { kind: 'collective-discussion-record', name: '集体研究记录' },
  assistance: { kind: 'assistance-reply', name: '委托协助回复函' },
};

const ofHearing = [
  { kind: 'hearing-record', name: '听证笔录' },
  { kind: 'hearing-opinion', name: '听证评议意见' },
];

/** Records that a file lacks although what they tell of was done: a hearing, a collective study, an approval by phone, help; and a signature under one. */
export async function missingRecords(
  em: EntityManager,
  caseId: string,
  documents: readonly DocumentView[],
): Promise<FileGap[]> {
  const findings = await em.find(CaseFinding, {
    select: { kind: true },
    where: { caseId, kind: In(Object.keys(recordOf)) },
  });
  const wasHeard = await em.existsBy(Hearing, { caseId, state: In(['held', 'departed']) });
  const done = [...new Set(findings.map(({ kind }) => kind))];
  const expected = [
    ...done.flatMap((kind) => recordOf[kind] ?? []),
    ...(wasHeard ? ofHearing : []),
  ];
  const missing = expected
    .filter(({ kind }) => !documents.some((document) => document.kind === kind))
    .map(({ kind, name }) => ({ key: kind, text: `缺少${name}` }));
  const given = { caseId, medium: 'phone' as const, state: 'confirmed' as const };
  return (await em.existsBy(PaperApproval, given))
    ? [...missing, { key: 'phone-signature', text: '有电话审批尚未补签' }]
    : missing;
}
