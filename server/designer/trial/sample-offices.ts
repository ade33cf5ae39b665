import type { EntityManager } from 'typeorm';
import type { SampleOffice } from '../../../processes/trial/sample-cases.js';
import { officeWage } from '../../cases/office-wage.js';
import { ceilingFor } from '../../domain/amount/ceiling.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import type { Fen } from '../../domain/basics/money.js';
import type { OfficeFacts } from '../../offices/find-office.js';
import { settingInForce } from '../../settings/setting-in-force.js';

/** So many offices are looked at; of those with equal settings the first stands for all. */
const mostOffices = 200;
const mostSamples = 12;

/** Offices that route differently, with their settings in force on the day. */
export async function sampleOffices(
  em: EntityManager,
  offices: readonly OfficeFacts[],
  on: LocalDate,
): Promise<SampleOffice[]> {
  const found = new Map<string, SampleOffice>();
  for (const office of offices.slice(0, mostOffices)) {
    const sample = await sampleOffice(em, office, on);
    const key = JSON.stringify({ ...sample, id: '' });
    if (!found.has(key)) found.set(key, sample);
    if (found.size >= mostSamples) break;
  }
  return [...found.values()];
}

async function sampleOffice(
  em: EntityManager,
  { id, level }: OfficeFacts,
  on: LocalDate,
): Promise<SampleOffice> {
  return {
    ...{ id, level },
    bands: await settingInForce(em, id, 'amountBands', on),
    delegations: await settingInForce(em, id, 'delegations', on),
    plcReviewsGrants: await settingInForce(em, id, 'plcRequired', on),
    jointMode: await settingInForce(em, id, 'jointMode', on),
    ceilingFen: await ceilingOf(em, id, on),
  };
}

async function ceilingOf(em: EntityManager, officeId: string, on: LocalDate): Promise<Fen | null> {
  try {
    const { wage } = await officeWage(em, officeId, on);
    return ceilingFor(wage.monthlyWageFen);
  } catch (error) {
    if (error instanceof RuleError && error.code === 'WAGE_MISSING') return null;
    throw error;
  }
}
