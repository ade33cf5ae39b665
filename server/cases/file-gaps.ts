import type { EntityManager } from 'typeorm';
import { listCaseDocuments, type DocumentView } from '../documents/list-case-documents.js';
import { isStanding } from '../domain/papers/document-states.js';
import { caseMoney } from '../money/case-money.js';
import { Application } from './application.entity.js';
import { missingPaymentPapers } from './missing-payment-papers.js';
import { missingRecords } from './missing-records.js';
import type { ReliefCase } from './relief-case.entity.js';

/** Something the file lacks. `key` names it for the statement that settles it, `text` is for a person. */
export interface FileGap {
  key: string;
  text: string;
}

interface Expected {
  kind: string;
  name: string;
  /** How far the paper must have come. */
  upTo: 'issued' | 'served';
}

const paper = (kind: string, name: string, upTo: Expected['upTo'] = 'issued'): Expected => ({
  kind,
  name,
  upTo,
});

const applicationKinds: ReadonlySet<string> = new Set([
  'application-form',
  'oral-application-record',
]);

const beforeDecision = [
  paper('materials-receipt', '材料接收清单'),
  paper('acceptance-notice', '受理通知书'),
  paper('review-report', '审查报告'),
  paper('relief-approval', '救助审批表'),
];

const ofGrant = [
  ...beforeDecision,
  paper('relief-decision', '国家司法救助决定书', 'served'),
  paper('service-receipt', '送达回证'),
];

/** Papers of a complete file by outcome of the case (2021 细则, chapters on acceptance, review and decision; list M). */
const expectedPapers: Record<string, Expected[]> = {
  granted: ofGrant,
  settled: ofGrant,
  refused: [
    ...beforeDecision,
    paper('refusal-decision', '不予救助决定书', 'served'),
    paper('service-receipt', '送达回证'),
    paper('explanation-record', '释法说理记录'),
  ],
  abandoned: [
    paper('materials-receipt', '材料接收清单'),
    paper('supplement-notice', '补充材料通知书'),
  ],
  transferred: [
    paper('materials-receipt', '材料接收清单'),
    paper('non-acceptance-notice', '不予受理通知书'),
  ],
  terminated: [
    paper('materials-receipt', '材料接收清单'),
    paper('termination-decision', '终止办理决定书'),
  ],
};

/** Papers the file of a case with this outcome lacks. */
export async function missingPapers(
  em: EntityManager,
  { id }: Pick<ReliefCase, 'id'>,
  outcome: string,
): Promise<FileGap[]> {
  const documents = (await listCaseDocuments(em, id)).filter(({ state }) => isStanding(state));
  const applications = (await em.findBy(Application, { caseId: id })).filter(
    ({ form }) => form !== 'none',
  );
  const gaps = (expectedPapers[outcome] ?? [])
    // What nobody applied for is not refused either.
    .filter(({ kind }) => kind !== 'non-acceptance-notice' || applications.length > 0)
    .flatMap((expected) => gapOf(expected, documents));
  return [
    ...missingApplication(applications, documents),
    ...gaps,
    ...(await missingRecords(em, id, documents)),
    ...(await missingPaymentPapers(em, id, documents)),
  ];
}

/** Money that is still on its way: nothing but its payment settles it. */
export async function openMoney(em: EntityManager, caseId: string): Promise<FileGap[]> {
  const { disbursements } = await caseMoney(em, caseId);
  return disbursements
    .filter(({ purpose, amountFen, paidFen }) => purpose === 'grant' && paidFen < amountFen)
    .map(({ id }) => ({ key: `disbursement:${id}`, text: '救助金尚未发放完毕' }));
}

function gapOf({ kind, name, upTo }: Expected, documents: DocumentView[]): FileGap[] {
  const found = documents.filter((document) => document.kind === kind);
  if (found.length === 0) return [{ key: kind, text: `缺少${name}` }];
  const isServed = found.some(({ servedOn }) => servedOn !== null);
  return upTo === 'served' && !isServed ? [{ key: `${kind}:served`, text: `${name}尚未送达` }] : [];
}

/** The application or the record of an oral one: issued by the office or handed in. */
function missingApplication(applications: Application[], documents: DocumentView[]): FileGap[] {
  const isThere =
    documents.some(({ kind }) => applicationKinds.has(kind)) ||
    applications.some(({ materials }) => materials.some(({ item }) => item === 'application'));
  if (applications.length === 0 || isThere) return [];
  return [{ key: 'application-form', text: '缺少国家司法救助申请书或者口头申请笔录' }];
}
