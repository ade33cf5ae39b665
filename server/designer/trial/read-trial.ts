import type { Deps } from '../../deps.js';
import { findOfficeNames, higherOfficeIds } from '../../offices/find-office.js';
import { presentTrial, type RowFilter } from './present-trial.js';
import { presentCase, triedCase } from './present-way.js';
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
  const { officeId } = triedCase(trial, index).case;
  const names = await findOfficeNames(em);
  const chain = [officeId, ...(await higherOfficeIds(em, officeId))];
  return presentCase(trial, index, {
    ...{ chain: chain.map((id) => names.get(id) ?? id), calendar },
  });
}
