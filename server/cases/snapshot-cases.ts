import { In, type EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { ceilingFor } from '../domain/amount/ceiling.js';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { formatYuan } from '../domain/basics/money.js';
import type { RoutingFacts } from '../domain/authority/routing-facts.js';
import { caseAmountDay } from './amount-day.js';
import { latestVerification } from './case-amounts.js';
import { caseRoutingFacts } from './case-routing-facts.js';
import { officeWage } from './office-wage.js';
import { ReliefCase } from './relief-case.entity.js';
import { caseSuggestion } from './suggest-amount.js';

/** What the settings make of an open case, in words: one text a label. */
export interface CaseSnapshot {
  caseId: string;
  number: string | null;
  title: string;
  officeId: string;
  facts: Record<string, string>;
}

/** A case that is still to be decided: settings can change what becomes of it. */
const undecided = ['accepted', 'under-review'] as const;

/**
 * The open cases of offices as the settings of their decisive days make them; taken twice around a change, the difference is what
 * the change does. What cannot be said says why.
 */
export async function snapshotCases(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  officeIds: readonly string[],
): Promise<CaseSnapshot[]> {
  const rows = await em.find(ReliefCase, {
    where: { officeId: In([...officeIds]), status: In([...undecided]) },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const today = clock.today();
  const snapshots: CaseSnapshot[] = [];
  for (const row of rows) {
    const { id, number, title, officeId } = row;
    const on = await caseAmountDay(em, row, today);
    const facts = {
      ...(await said('上限', () => ceilingFact(em, row, on))),
      ...(await said('测算区间', () => rangeFact(em, row, on))),
      ...(row.proposal === null ? {} : await said('审批要素', () => pathFacts(em, row, on, today))),
    };
    snapshots.push({ caseId: id, number, title, officeId, facts });
  }
  return snapshots;
}

type Facts = Record<string, string>;

/** A refusal of the rules is an answer too. */
async function said(label: string, facts: () => Promise<Facts>): Promise<Facts> {
  try {
    return await facts();
  } catch (error) {
    if (error instanceof RuleError) return { [label]: error.message };
    throw error;
  }
}

async function ceilingFact(em: EntityManager, row: ReliefCase, on: LocalDate): Promise<Facts> {
  const { wage } = await officeWage(em, row.officeId, on);
  return { 上限: formatYuan(ceilingFor(wage.monthlyWageFen)) };
}

async function rangeFact(em: EntityManager, row: ReliefCase, on: LocalDate): Promise<Facts> {
  const found = await latestVerification(em, row.id);
  if (found === null) return {};
  const { suggestion } = await caseSuggestion(em, row, { found, on });
  if (suggestion.state === 'missing') {
    return { 测算区间: `不能测算，尚缺：${suggestion.missing.join('、')}` };
  }
  const { lowFen, pointFen, highFen } = suggestion;
  const point = `参考金额${formatYuan(pointFen)}`;
  return { 测算区间: `${formatYuan(lowFen)}至${formatYuan(highFen)}，${point}` };
}

const bandNames = { small: '小额', medium: '中额', large: '大额', none: '没有对应的档' } as const;

async function pathFacts(
  em: EntityManager,
  row: ReliefCase,
  on: LocalDate,
  today: LocalDate,
): Promise<Facts> {
  const { facts } = await caseRoutingFacts(em, row, { on, today });
  return {
    金额档: bandNames[facts.amountBand],
    是否授权: facts.delegatedToDeputy ? '授权分管副检察长决定' : '未授权',
    审批要素: pathWords(facts),
  };
}

function pathWords(facts: RoutingFacts): string {
  const words = [
    facts.overCeiling && '超过上限',
    facts.disputed && '有争议',
    facts.exception && '例外救助',
    facts.jointRequested && '提请联合救助',
    facts.plcRequired && '报政法委审核',
  ].filter((word) => word !== false);
  return words.length === 0 ? '无特别要素' : words.join('、');
}
