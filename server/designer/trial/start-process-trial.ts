import type { EntityManager } from 'typeorm';
import type { PackageFile } from '../../../processes/package/package-files.js';
import type { TrialScenarioId } from '../../../processes/trial/scenarios.js';
import { sampleCases } from '../../../processes/trial/sample-cases.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { RuleError } from '../../domain/basics/errors.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import { NATIONAL_PACKAGE } from '../../engine/release-in-force.js';
import { lowerOfficeIds, standingOffices, type OfficeFacts } from '../../offices/find-office.js';
import { officeScope } from '../../offices/office-scope.js';
import { draftFiles } from '../draft-files.js';
import { findDraft } from '../find-draft.js';
import {
  assertMayInPackage,
  assertMaySeeReleases,
  isInScope,
  packageScope,
} from '../package-scope.js';
import { recordTrial } from '../record-trial.js';
import { findRelease, releaseFiles } from '../release-files.js';
import { recordedCases, type RecordedCases } from './recorded-cases.js';
import type { KeptTrial, RunningTrials } from './running-trials.js';
import { sampleOffices } from './sample-offices.js';

export interface TrialRequest {
  source: { draftId: string } | { releaseId: string };
  against: string | null;
  cases: 'samples' | 'last-year' | { numbers: string[] };
  scenario: TrialScenarioId;
}

const yearMs = 366 * 86_400_000;

/** Begins a trial; a draft counts as tried once no case of it stops that the version it is compared with brings to an end. */
export async function startProcessTrial(
  deps: Deps,
  trials: RunningTrials,
  { actor, ...request }: TrialRequest & { actor: Actor },
): Promise<string> {
  const today = deps.clock.today();
  const em = deps.dataSource.manager;
  const { files, packageName, draft } = await sourceOf(em, actor, request.source, today);
  const against =
    request.against === null ? null : await filesOfRelease(em, actor, request.against, today);
  const offices = await officesOf(em, actor, packageName, today);
  const found = await casesOf(deps, offices, request.cases);
  if (found.cases.length === 0) {
    throw new RuleError('NOT_FOUND', '没有找到可以试办的案件：还没有提出审查意见的案件不能试办');
  }
  const subject = { ...found, files, against, scenario: request.scenario };
  return trials.begin({ ...subject, accountId: actor.accountId }, async (trial) => {
    if (draft !== null) await keepSummary(deps, actor, { ...draft, trial });
  });
}

interface Source {
  files: PackageFile[];
  packageName: string;
  /** Whose trial is to be kept: a draft that is being written, tried by who may write it. */
  draft: { draftId: string; revision: number } | null;
}

async function sourceOf(
  em: EntityManager,
  actor: Actor,
  source: TrialRequest['source'],
  today: LocalDate,
): Promise<Source> {
  if ('releaseId' in source) {
    const { package: packageName } = await findRelease(em, source.releaseId);
    const files = await filesOfRelease(em, actor, source.releaseId, today);
    return { files, packageName, draft: null };
  }
  const { draftId } = source;
  const { package: packageName, revision, state } = await findDraft(em, draftId);
  await assertMayInPackage(em, actor, 'see-processes', packageName, today);
  const { officeIds, isNational } = await packageScope(em, actor, 'design-processes', today);
  const isOwn = isInScope({ officeIds, isNational }, packageName) && state === 'draft';
  const files = await draftFiles(em, draftId);
  return { files, packageName, draft: isOwn ? { draftId, revision } : null };
}

async function filesOfRelease(
  em: EntityManager,
  actor: Actor,
  releaseId: string,
  today: LocalDate,
): Promise<PackageFile[]> {
  const { package: packageName } = await findRelease(em, releaseId);
  await assertMaySeeReleases(em, actor, packageName, today);
  return releaseFiles(em, releaseId);
}

/** The offices the package is for, as far as the person reaches. */
async function officesOf(
  em: EntityManager,
  actor: Actor,
  packageName: string,
  today: LocalDate,
): Promise<OfficeFacts[]> {
  const reached = new Set(await officeScope(em, actor, 'see-processes', today));
  const isNational = packageName === NATIONAL_PACKAGE;
  const of = new Set([packageName, ...(await lowerOfficeIds(em, [packageName]))]);
  const standing = await standingOffices(em, today);
  return standing.filter(({ id }) => reached.has(id) && (isNational || of.has(id)));
}

async function casesOf(
  { dataSource: { manager: em }, clock, calendar }: Deps,
  offices: readonly OfficeFacts[],
  cases: TrialRequest['cases'],
): Promise<RecordedCases> {
  const today = clock.today();
  const officeIds = offices.map(({ id }) => id);
  if (cases === 'samples') {
    const samples = sampleCases(await sampleOffices(em, offices, today), today);
    return { cases: samples, skipped: 0, pace: {} };
  }
  const wanted =
    cases === 'last-year'
      ? { officeIds, since: new Date(clock.now().getTime() - yearMs) }
      : { officeIds, numbers: cases.numbers };
  return recordedCases(em, wanted, calendar);
}

async function keepSummary(
  deps: Deps,
  actor: Actor,
  { draftId, revision, trial }: { draftId: string; revision: number; trial: KeptTrial },
): Promise<void> {
  const summary = trial.result?.summary;
  if (summary === undefined) return;
  const { count: cases, newlyStopped: stuck, compared } = summary;
  try {
    await deps.dataSource.transaction((em) =>
      recordTrial(em, {
        ...{ draftId, revision, actor, now: deps.clock.now() },
        summary: { cases, stuck, otherWay: compared?.changed ?? 0 },
      }),
    );
    trial.isRecorded = true;
  } catch (error) {
    // changed or submitted meanwhile: what was found is still worth reading
    if (!(error instanceof RuleError)) throw error;
  }
}
