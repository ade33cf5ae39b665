import type { DocumentData } from '../../templates/index.js';
import { renderHtml } from '../../templates/render/render-html.js';
import { recordAudit } from '../audit/record-audit.js';
import { assertMayOnCase } from '../cases/case-scope.js';
import { caseHolder } from '../cases/case-subject.js';
import type { FileApplicant } from '../cases/case-file.js';
import { identityKinds } from '../domain/people/identity-document.js';
import { LegalDocument } from '../documents/document.entity.js';
import { legalBasis } from '../documents/assemble/parts.js';
import { isStanding } from '../domain/papers/document-states.js';
import { caseMoney, type CaseMoney } from '../money/case-money.js';
import type { Actor } from '../domain/access/permissions.js';
import type { Deps } from '../deps.js';
import { toLocalDate } from '../domain/basics/local-date.js';
import { formatYuan } from '../domain/basics/money.js';
import { closedOn, fileFacts, originOf, resultOf, type FileFacts } from './case-facts.js';

type Card = DocumentData<'case-card'>;
type Cell = Card['sections'][number]['rows'][number]['left'];

/** 案卡填录对照表 as HTML to print; it holds full numbers, so only for who sees the inner papers, and every reading is on record. */
export async function readCaseCard(
  deps: Deps,
  { caseId, actor, requestId }: { caseId: string; actor: Actor; requestId: string },
): Promise<string> {
  const em = deps.dataSource.manager;
  const holder = await caseHolder(em, caseId);
  const today = deps.clock.today();
  await assertMayOnCase(em, actor, 'see-internal-papers', holder, today);
  const facts = await fileFacts(em, deps, caseId);
  const documents = await em.find(LegalDocument, {
    select: { kind: true, number: true, servedOn: true, state: true },
    where: { caseId },
    order: { seq: 'ASC' },
  });
  const assembly = { em, deps, file: facts.file, office: facts.office, issuedOn: today, extra: {} };
  const money = await caseMoney(em, caseId);
  const { name, shortName } = facts.office;
  const card: Card = {
    office: { name, shortName },
    sections: [
      { name: '案件', rows: pairs(caseCells(facts)) },
      ...facts.file.applicants.map((applicant) => ({
        name: `申请人${applicant.name}`,
        rows: pairs(applicantCells(applicant)),
      })),
      { name: '原案', rows: pairs(originalCells(facts)) },
      {
        name: '决定和发放',
        rows: pairs([
          ...decisionCells(
            facts,
            documents.filter(({ state }) => isStanding(state)),
          ),
          ...moneyCells(money),
          ['法律依据', legalBasis(assembly).join('；')],
        ]),
      },
    ],
    ...{ printedOn: today, printedBy: actor.displayName },
  };
  await recordAudit(em, {
    ...{ at: deps.clock.now(), accountId: actor.accountId, action: 'read-case-card', caseId },
    ...{ subjectType: 'case', subjectId: caseId, requestId },
  });
  return renderHtml('case-card', card).html;
}

type Pair = readonly [item: string, value: string | null];

/** Two items a line; a long one has a line of its own. */
function pairs(cells: readonly Pair[]): { left: Cell; right: Cell | null }[] {
  const rows: { left: Cell; right: Cell | null }[] = [];
  for (const [item, value] of cells) {
    const cell = { item, value: value === null || value.trim() === '' ? null : value };
    const last = rows.at(-1);
    if (last !== undefined && last.right === null && !isLong(last.left) && !isLong(cell)) {
      last.right = cell;
    } else rows.push({ left: cell, right: null });
  }
  return rows;
}

const isLong = ({ value }: Cell): boolean => Array.from(value ?? '').length > 32;

function caseCells({ file, caseNumber }: FileFacts): Pair[] {
  const { row, handlerName } = file;
  return [
    ['业务系统案号', row.externalNumber],
    ['本系统案号', caseNumber],
    ['案件名称', row.title],
    ['案件来源', originOf(file)],
    ['承办人', handlerName],
    ['收案日期', row.filedOn],
    ['受理日期', row.acceptedOn],
    ['急需救治', row.isUrgent ? '是' : '否'],
    ['涉及未成年人', row.concernsMinor ? '是' : '否'],
  ];
}

const sexes = { male: '男', female: '女' } as const;

function applicantCells(applicant: FileApplicant): Pair[] {
  const { sex, birthOn, identityKind, identityNumber, phone, address, relation } = applicant;
  return [
    ['性别', sex === null ? null : sexes[sex]],
    ['出生日期', birthOn],
    [identityKinds[identityKind ?? 'resident-id'].numberName, identityNumber],
    ['联系电话', phone],
    ['与被害人关系', relation],
    ['代理人', applicant.guardianName ?? applicant.agentName],
    ['住址', address],
    ['申请金额', applicant.requestedFen === null ? null : formatYuan(applicant.requestedFen)],
  ];
}

function originalCells({ file: { originalCase } }: FileFacts): Pair[] {
  return [
    ['案由', originalCase.cause],
    ['原案案号', originalCase.caseNumber],
    ['办理单位', originalCase.handledBy],
    ['发生日期', originalCase.happenedOn],
    ['被害人', originalCase.victimName],
  ];
}

const decisionKinds = ['relief-decision', 'refusal-decision', 'termination-decision'];

function decisionCells(
  { file }: FileFacts,
  documents: Pick<LegalDocument, 'kind' | 'number' | 'servedOn'>[],
): Pair[] {
  const decision = documents.findLast(({ kind }) => decisionKinds.includes(kind));
  const { decidedOn, decidedFen } = file.row;
  return [
    ['处理结果', resultOf(file)],
    ['决定日期', decidedOn],
    ['决定书文号', decision?.number ?? null],
    ['送达日期', decision?.servedOn ?? null],
    ['决定金额', decidedFen === null ? null : formatYuan(decidedFen)],
    ['办结日期', closedOn(file)],
  ];
}

function moneyCells({ paidFen, disbursements }: CaseMoney): Pair[] {
  const settled = disbursements
    .flatMap(({ orders }) => orders)
    .flatMap(({ state, settledAt }) =>
      state === 'paid' && settledAt !== null ? [toLocalDate(new Date(settledAt))] : [],
    );
  const last = settled.sort().at(-1) ?? null;
  return [
    ['已发放金额', paidFen === 0 ? null : formatYuan(paidFen)],
    ['最近发放日期', last],
  ];
}
