import type { TrialCase } from '../../../processes/trial/trial-case.js';
import type { Deps } from '../../deps.js';
import { findOfficeNames, higherOfficeIds } from '../../offices/find-office.js';
import { presentTrial, type RowFilter } from './present-trial.js';
import { keptWays, presentCase, triedCase, type CaseWays } from './present-way.js';
import { startTrial } from './trial-thread.js';
import type { KeptTrial } from './running-trials.js';
import type { TrialCaseView, TrialView } from './trial-views-api.js';

/** How far a trial is, and a page of what it found. */
export async function readTrial(
  { dataSource }: Pick<Deps, 'dataSource'>,
  trial: KeptTrial,
  filter: RowFilter,
): Promise<TrialView> {
  return presentTrial(trial, filter, await findOfficeNames(dataSource.manager));
}

/** The ways of one case, with dates by the calendar and the names of its offices. */
export async function readTriedCase(
  { dataSource: { manager: em }, calendar }: Pick<Deps, 'dataSource' | 'calendar'>,
  trial: KeptTrial,
  index: number,
): Promise<TrialCaseView> {
  const found = triedCase(trial, index);
  const ways = keptWays(trial, index) ?? (await playedAgain(trial, found));
  const names = await findOfficeNames(em);
  const chain = [found.officeId, ...(await higherOfficeIds(em, found.officeId))];
  const { scenario } = trial;
  return presentCase(found, ways, {
    ...{ chain: chain.map((id) => names.get(id) ?? id), calendar, scenario },
  });
}

/** One case of very many, whose ways were not all kept. */
async function playedAgain(trial: KeptTrial, { course }: TrialCase): Promise<CaseWays> {
  const { files, against, scenario, pace } = trial;
  const job = { files, against, scenario, pace, cases: [{ course }] };
  const { tried } = await startTrial(job, () => undefined).result;
  const [now, then] = tried.ways;
  if (now?.journey == null) throw new Error('a single case keeps its journey');
  return { now: now.journey, then: then?.journey ?? null };
}
