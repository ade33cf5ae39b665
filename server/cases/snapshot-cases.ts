import { In, IsNull, type EntityManager } from 'typeorm';
import type { Deps } from '../deps.js';
import { bandFor } from '../domain/bands.js';
import { ceilingFor } from '../domain/ceiling.js';
import { RuleError } from '../domain/errors.js';
import { formatYuan } from '../domain/money.js';
import { wageInForce } from '../domain/wages.js';
import { findOffice } from '../offices/find-office.js';
import { settingInForce } from '../settings/setting-in-force.js';
import { settingWords } from '../settings/setting-words.js';
import { wageRecordsInForce } from '../settings/wage-records.js';
import { ReliefCase } from './relief-case.entity.js';

/** What dated settings make of an open case, as words by label. */
export interface CaseSnapshot {
  caseId: string;
  officeId: string;
  /** 案号; null until accepted. */
  number: string | null;
  title: string;
  facts: Record<string, string>;
}

/** The open, undecided cases of these offices with what the settings in force today say of them. */
export async function snapshotCases(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  officeIds: readonly string[],
): Promise<CaseSnapshot[]> {
  if (officeIds.length === 0) return [];
  const rows = await em.find(ReliefCase, {
    where: {
      officeId: In([...officeIds]),
      closedAt: IsNull(),
      decidedOn: IsNull(),
      terminatedAt: IsNull(),
    },
    order: { id: 'ASC' },
  });
  const offices = new Map<string, Awaited<ReturnType<typeof officeRules>>>();
  const snapshots: CaseSnapshot[] = [];
  for (const { id: caseId, officeId, number, title, proposedFen } of rows) {
    const rules = offices.get(officeId) ?? (await officeRules(em, officeId, clock.today()));
    offices.set(officeId, rules);
    const band = proposedFen === null ? {} : { 金额档: rules.bandOf(proposedFen) };
    snapshots.push({ caseId, officeId, number, title, facts: { ...rules.facts, ...band } });
  }
  return snapshots;
}

/** What is the same for all cases of an office on a day; a setting that is missing is said in its place. */
async function officeRules(em: EntityManager, officeId: string, on: string) {
  const said = async (read: () => Promise<string>): Promise<string> => {
    try {
      return await read();
    } catch (error) {
      if (error instanceof RuleError) return error.message;
      throw error;
    }
  };
  const bands = await settingInForce(em, officeId, 'amountBands', on).catch((error: unknown) => {
    if (error instanceof RuleError) return [];
    throw error;
  });
  const inWords = (key: 'delegations' | 'jointMode' | 'plcRequired') =>
    said(async () => settingWords(key, await settingInForce(em, officeId, key, on)));
  return {
    bandOf: (amountFen: number): string => {
      const band = bandFor(amountFen, bands);
      return band === 'none' ? '没有对应的档' : bandNames[band];
    },
    facts: {
      上限: await said(() => ceilingWords(em, officeId, on)),
      授权: await inWords('delegations'),
      联合救助方式: await inWords('jointMode'),
      政法委审核: await inWords('plcRequired'),
    },
  };
}

const bandNames = { small: '小额', medium: '中额', large: '大额' } as const;

async function ceilingWords(em: EntityManager, officeId: string, on: string): Promise<string> {
  const series = await settingInForce(em, officeId, 'wageSeries', on);
  const { provinceCode } = await findOffice(em, officeId);
  const wage = wageInForce(provinceCode, on, series, await wageRecordsInForce(em, officeId, on));
  return wage === 'none' ? '没有可用的工资数据' : formatYuan(ceilingFor(wage.monthlyWageFen));
}
