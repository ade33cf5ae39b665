import type { EntityManager } from 'typeorm';
import { caseEligibility } from '../cases/case-eligibility.js';
import { caseMatches } from '../cases/case-matches.js';
import { latestFinding } from '../cases/record-finding.js';
import type { ReliefCase } from '../cases/relief-case.entity.js';
import type { Deps } from '../deps.js';
import { conclusionTexts } from '../domain/eligibility/eligibility.js';
import { correctableFields, needsSecondPerson } from '../domain/cases/correction.js';
import { RuleError } from '../domain/basics/errors.js';
import { papersShowing, type PaperShowing } from '../documents/papers-showing.js';
import type { JudgedChange } from './judge-changes.js';

/** What is compared before and after: who else it may be, what the law says, who the case concerns. */
export interface Standing {
  /** Titles of cases and reliefs met, each with the ways it meets. */
  matches: ReadonlySet<string>;
  eligibility: string | null;
  isPriority: boolean;
  concernsMinor: boolean;
}

export async function standingOf(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  row: ReliefCase,
): Promise<Standing> {
  const matches = await caseMatches(em, { id: row.id });
  return {
    matches: new Set(matches.map(({ view }) => view.title)),
    eligibility: await conclusionOf(em, row, clock.today()),
    isPriority: row.isPriority,
    concernsMinor: row.concernsMinor,
  };
}

/** What the law says once the case is verified; null before. */
async function conclusionOf(
  em: EntityManager,
  row: ReliefCase,
  today: string,
): Promise<string | null> {
  try {
    const { assessment } = await caseEligibility(em, row, today);
    return conclusionTexts[assessment.conclusion];
  } catch (error) {
    if (error instanceof RuleError) return null;
    throw error;
  }
}

/** What follows from a correction, in sentences for who is about to save it. */
export async function consequencesOf(
  em: EntityManager,
  row: ReliefCase,
  {
    before,
    after,
    changes,
  }: { before: Standing; after: Standing; changes: readonly JudgedChange[] },
): Promise<{ consequences: string[]; papers: PaperShowing[] }> {
  const rests = new Set<string>(changes.flatMap(({ field }) => correctableFields[field].rests));
  const papers = await papersShowing(em, row.id, oldTexts(changes));
  const consequences = [
    ...(needsSecondPerson(row) ? ['救助决定已经作出：更正须由另一人确认后才生效'] : []),
    ...(rests.has('duplicates') ? duplicateWords(before, after) : []),
    ...(rests.has('identity-check') ? ['原有身份核验结果不再有效，可以重新核验'] : []),
    ...eligibilityWords(before, after),
    ...(await routingWords(em, row, rests)),
    ...(papers.length === 0
      ? []
      : [`已出具的文书${papers.length}份仍是原来的内容，须到“文书”逐份更正`]),
  ];
  return { consequences, papers };
}

function oldTexts(changes: readonly JudgedChange[]): string[] {
  // A date is written out in papers: both ways of writing are looked for.
  return changes.flatMap(({ field, before }) => {
    if (before === null || before.length < 2) return [];
    if (field !== 'happenedOn') return [before];
    const [year, month, day] = before.split('-').map(Number);
    return [before, `${year}年${month}月${day}日`];
  });
}

function duplicateWords(before: Standing, after: Standing): string[] {
  const found = [...after.matches].filter((title) => !before.matches.has(title));
  const gone = [...before.matches].filter((title) => !after.matches.has(title));
  return [
    ...found.map((title) => `重复救助核对：新出现可能重复的“${title}”，请在预警中处理`),
    ...gone.map((title) => `重复救助核对：与“${title}”的预警不再成立`),
    ...(found.length + gone.length === 0
      ? ['重复救助核对：已按更正后的信息重新核对，没有变化']
      : []),
  ];
}

function eligibilityWords(before: Standing, after: Standing): string[] {
  const minor = after.concernsMinor ? '按未成年人案件办理' : '不再按未成年人案件办理';
  return [
    ...(before.eligibility === after.eligibility
      ? []
      : [
          `救助条件审查：由“${before.eligibility ?? '未审查'}”变为“${after.eligibility ?? '未审查'}”`,
        ]),
    ...(before.concernsMinor === after.concernsMinor ? [] : [`更正后${minor}`]),
    ...(before.isPriority === after.isPriority
      ? []
      : [after.isPriority ? '更正后列入优先办理' : '更正后不再列入优先办理']),
  ];
}

/** Workers read the file anew at every step; only what was already computed for the path stays as it was. */
async function routingWords(
  em: EntityManager,
  row: ReliefCase,
  rests: ReadonlySet<string>,
): Promise<string[]> {
  if (!rests.has('age') && !rests.has('eligibility')) return [];
  const isRouted = (await latestFinding(em, row.id, 'routing-facts')) !== null;
  return [
    isRouted
      ? '审批方式已按原信息确定，本次更正不改变；退回重办时按更正后的信息重新确定'
      : '以后的审查、测算和审批方式按更正后的信息进行',
  ];
}
