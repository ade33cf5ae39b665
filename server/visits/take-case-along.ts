import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { namedHoldersOf } from '../accounts/holders-of.js';
import { recordAudit } from '../audit/record-audit.js';
import { mayOnCase } from '../cases/case-scope.js';
import { readCaseFile, type CaseFile } from '../cases/case-file.js';
import { concernsMinor } from '../cases/has-minor.js';
import { lockOpenCase } from '../cases/lock-case.js';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import { EligibilityView } from '../cases/review-view-api.js';
import { Verification } from '../cases/verification.js';
import type { Deps } from '../deps.js';
import { factLabels } from '../domain/eligibility/relief-facts.js';
import { visitQuestions } from '../domain/cases/visit-questions.js';
import { visitWays } from '../domain/cases/visit-record.js';
import { toLocalDate } from '../domain/basics/local-date.js';
import type { Actor } from '../domain/access/permissions.js';
import { findOffice } from '../offices/find-office.js';
import { listRemarks } from '../remarks/remarks.js';
import type { VisitPackage } from './api.js';
import { readVisits } from './list-visits.js';
import { assertMayVisit } from './visit-standing.js';

type Package = z.input<typeof VisitPackage>;

/** Remarks that go along at most; the newest tell what is still to be done. */
const mostRemarks = 20;

export interface Taking {
  caseId: string;
  deviceId: string;
  actor: Actor;
  requestId: string;
}

/** 下载到本机: what is needed of a case where it is visited, no identity or bank numbers; every download stands in the audit. */
export async function takeCaseAlong(deps: Deps, taking: Taking): Promise<Package> {
  const { caseId, deviceId, actor, requestId } = taking;
  const { clock, vault } = deps;
  return deps.dataSource.transaction(async (em) => {
    const row = await lockOpenCase(em, caseId);
    const standing = await assertMayVisit(em, actor, row, clock.today());
    const file = await readCaseFile(em, vault, caseId);
    const { name: officeName } = await findOffice(em, row.officeId);
    await recordAudit(em, {
      ...{ at: clock.now(), accountId: actor.accountId, action: 'take-case-along', caseId },
      ...{ subjectType: 'case', subjectId: caseId, requestId, detail: { deviceId } },
    });
    const { number, title } = row;
    return {
      case: { id: caseId, number, title, officeName, assists: standing.assistanceId !== null },
      applicants: file.applicants.map(({ name, relation, phone, address }) => ({
        ...{ name, relation, phone, address },
      })),
      toVerify: openFacts(file),
      questions: await questionsOf(em, deps, row, file),
      staffNames: await staffNames(em, deps, standing.officeId, actor),
      earlier: await earlierOf(em, deps, row, actor),
    };
  });
}

/** What the judgement of the case still lacks; before one there is everything to find out. */
function openFacts({ findings }: CaseFile): string[] {
  const judged = EligibilityView.safeParse(findings.eligibility?.data).data?.tree;
  if (judged === undefined) {
    return ['原案损害后果', '家庭人口、收入和支出', '已获赔偿、补偿和其他救助', '生活困难的程度'];
  }
  const names = judged.children.flatMap((kind) =>
    kind.children.flatMap((rule) => [rule.missing, rule.children.map(({ missing }) => missing)]),
  );
  const known: Readonly<Record<string, string>> = factLabels;
  return [...new Set(names.flat(2))].flatMap((name) => known[name] ?? []);
}

async function questionsOf(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  row: ReliefCase,
  { findings }: CaseFile,
): Promise<string[]> {
  const situation = Verification.safeParse(findings.verification?.data).data?.situation ?? null;
  const isMinors = await concernsMinor(em, row, clock.today());
  return visitQuestions({ situation, concernsMinor: isMinors });
}

/** Who takes it along first, then the others of the office who may go. */
async function staffNames(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  officeId: string,
  { displayName }: Actor,
): Promise<string[]> {
  const roles = ['handler', 'assistant', 'clerk'];
  const holders = await namedHoldersOf(em, officeId, roles, clock.today());
  return [...new Set([displayName, ...holders.map((holder) => holder.displayName)])];
}

async function earlierOf(
  em: EntityManager,
  deps: Deps,
  row: ReliefCase,
  actor: Actor,
): Promise<Package['earlier']> {
  const visits = await readVisits(em, deps.vault, row.id);
  const isInner = await mayOnCase(em, actor, 'see-internal-papers', row, deps.clock.today());
  const { items } = isInner ? await listRemarks(deps, { actor, caseId: row.id }) : { items: [] };
  return [
    ...visits.map(({ heldOn, way, subjectName, answers, observation, recordedBy }) => ({
      ...{ on: heldOn, what: `${visitWays[way]}：${subjectName}`, by: recordedBy },
      text: [
        ...answers.map(({ question, answer }) => `问：${question}\n答：${answer}`),
        ...(observation === null ? [] : [observation]),
      ].join('\n'),
    })),
    ...items.slice(0, mostRemarks).map(({ text, by, at }) => ({
      ...{ on: toLocalDate(new Date(at)), what: '工作备注', text, by },
    })),
  ];
}
