import { MoreThan, type EntityManager } from 'typeorm';
import { latestRelease } from '../../processes/package/deploy-package.js';
import { contentHash, type PackageFile } from '../../processes/package/package-files.js';
import { parseDiagram, writeDiagram } from '../../processes/package/parse-diagram.js';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { ProcessRelease } from '../engine/process-release.entity.js';
import { NATIONAL_PACKAGE } from '../engine/release-in-force.js';
import { openFindings } from './judge-files.js';
import type { ProcessDraft } from './process-draft.entity.js';
import { nationalFile, NATIONAL_FILE } from './release-files.js';

/** DRAFT_NOT_READY unless exactly these files were checked, without a fault left open, and tried, every case to its end. */
export function assertReady(draft: ProcessDraft): void {
  const { revision, checkedRevision, triedRevision, findings, reasons } = draft;
  if (checkedRevision !== revision) throw notReady('检查以后又有改动，请重新检查');
  const open = openFindings(findings ?? [], reasons);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) throw notReady(`检查发现${errors}处错误，请改正后重新检查`);
  if (open.length > 0) throw notReady(`有${open.length}处提示没有说明理由`);
  if (triedRevision !== revision) throw notReady('改动以后还没有试办，请先试办');
  const stuck = stuckInTrial(draft);
  if (stuck > 0) throw notReady(`试办有${stuck}件走不下去，请改正后重新试办`);
}

/** Cases the last trial left standing. */
export const stuckInTrial = ({ trial }: Pick<ProcessDraft, 'trial'>): number => trial?.stuck ?? 0;

/**
 * DRAFT_OUTDATED where the package was released from elsewhere since the draft was begun and nobody compared the two: a release of it
 * would take those changes away again.
 */
export async function assertNotOutdated(
  em: EntityManager,
  { package: packageName, basedOn }: Pick<ProcessDraft, 'package' | 'basedOn'>,
  comparedWith: string | null,
): Promise<void> {
  const latest = await latestRelease(em, packageName);
  if (latest === null || [basedOn, comparedWith].includes(latest.id)) return;
  throw new RuleError(
    'DRAFT_OUTDATED',
    `起草以后已经发布了${latest.id}；请先与它比较，把需要的修改并入，再确认提交`,
    { releaseId: latest.id },
  );
}

/** PACKAGE_INVALID where nothing differs from the newest release. */
export async function assertDiffers(
  em: EntityManager,
  packageName: string,
  files: readonly PackageFile[],
): Promise<void> {
  const latest = await latestRelease(em, packageName);
  if (latest?.contentSha256 !== contentHash(files)) return;
  throw new RuleError('PACKAGE_INVALID', `草稿与${latest.id}没有差别，无须发布`);
}

/**
 * The day a release may begin: today or later, not before one that is still to come, and no later than today where the national process
 * itself changes, since the engine starts the newest one from the moment it has it.
 */
export async function assertDay(
  em: EntityManager,
  { packageName, files }: { packageName: string; files: readonly PackageFile[] },
  { effectiveOn, today }: { effectiveOn: LocalDate; today: LocalDate },
): Promise<void> {
  if (effectiveOn < today) throw dateFault('施行日期不能早于今天');
  if (effectiveOn > today && (await isAtOnce(em, packageName, files))) {
    throw dateFault(`${NATIONAL_FILE}有改动，发布当日即施行，施行日期只能是发布当日`);
  }
  const later = await em.findOne(ProcessRelease, {
    where: { package: packageName, effectiveOn: MoreThan(effectiveOn) },
    order: { effectiveOn: 'ASC' },
  });
  if (later === null || isOver(later)) return;
  throw dateFault(`${later.id}自${later.effectiveOn}起施行；请先停用它，或者选不早于该日的日期`);
}

/** Never in force: it was ended before its first day. */
const isOver = ({ retiredOn, effectiveOn }: ProcessRelease): boolean =>
  retiredOn !== null && retiredOn <= effectiveOn;

/** Does the national process differ, to the engine, from that of the newest release? Only the national package has one. */
export async function isAtOnce(
  em: EntityManager,
  packageName: string,
  files: readonly PackageFile[],
): Promise<boolean> {
  if (packageName !== NATIONAL_PACKAGE) return false;
  const before = await nationalFile(em);
  const after = files.find(({ name }) => name === NATIONAL_FILE);
  if (before === null || after === undefined) return before !== null;
  return !(await areSameDiagrams(before, after));
}

/** Equal but for white space and comments; what cannot be read is never equal. */
export async function areSameDiagrams(one: PackageFile, other: PackageFile): Promise<boolean> {
  if (one.content === other.content) return true;
  const written = async ({ name, content }: PackageFile) =>
    writeDiagram(await parseDiagram(name, content));
  try {
    return (await written(one)) === (await written(other));
  } catch {
    return false;
  }
}

const notReady = (detail: string) => new RuleError('DRAFT_NOT_READY', detail);
const dateFault = (detail: string) => new RuleError('DATE_INVALID', detail);
