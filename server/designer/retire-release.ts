import { IsNull, type EntityManager } from 'typeorm';
import { alone } from '../../processes/package/deploy-package.js';
import { recordAudit } from '../audit/record-audit.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { ProcessRelease } from '../engine/process-release.entity.js';
import { inForceOn } from '../engine/release-days.js';
import { findReleaseInForce, NATIONAL_PACKAGE } from '../engine/release-in-force.js';
import { areSameDiagrams } from './judge-release.js';
import { assertMayInPackage } from './package-scope.js';
import { findRelease, NATIONAL_FILE, ownReleaseFiles } from './release-files.js';
import type { DesignerDeps } from './write-draft.js';

export interface Retirement {
  actor: Actor;
  id: string;
  /** First day on which no new case takes it. */
  on: LocalDate;
  reason: string;
}

/**
 * 停用: from a later day new cases take the release before it, or that of the office above; cases that run keep it. The country is never
 * left without one. Answers what new cases of the package take from that day.
 */
export async function retireRelease(
  { dataSource, clock }: DesignerDeps,
  { actor, id, on, reason }: Retirement,
): Promise<string | null> {
  return alone(dataSource, () =>
    dataSource.transaction(async (em) => {
      const release = await findRelease(em, id);
      const today = clock.today();
      await assertMayInPackage(em, actor, 'release-processes', release.package, today);
      if (release.retiredOn !== null) {
        throw new RuleError('WRONG_STATE', `${id}已自${release.retiredOn}起停用`);
      }
      if (on <= today) throw new RuleError('DATE_INVALID', '停用日期应当晚于今天');
      if (release.package === NATIONAL_PACKAGE) await assertCountryGoesOn(em, release, on);
      const [by, at] = [actor.accountId, clock.now()];
      const retired = { retiredOn: on, retiredBy: by, retiredAt: at, retiredReason: reason };
      await em.update(ProcessRelease, { id }, retired);
      await recordAudit(em, {
        ...{ at, accountId: by, action: 'retire-process' },
        ...{ subjectType: 'process-release', subjectId: id },
        ...{ before: { retiredOn: null }, after: { retiredOn: on } },
      });
      return findReleaseInForce(em, on, release.package);
    }),
  );
}

/** Another national release without an end is in force by then, with the same national process: the engine starts the newest of it. */
async function assertCountryGoesOn(
  em: EntityManager,
  release: ProcessRelease,
  on: LocalDate,
): Promise<void> {
  const lasting = await em.findBy(ProcessRelease, {
    package: NATIONAL_PACKAGE,
    retiredOn: IsNull(),
  });
  const others = lasting.filter(({ id }) => id !== release.id);
  const next = inForceOn(others, on);
  if (next === null) {
    throw new RuleError('RELEASE_NEEDED', '全国流程包至少要有一个施行的版本，请先发布新的版本');
  }
  const wasInForce = inForceOn(lasting, on)?.id === release.id;
  if (!wasInForce || (await isSameNational(em, release.id, next.id))) return;
  throw new RuleError(
    'RELEASE_NEEDED',
    `停用以后将恢复使用${next.id}，但两者的${NATIONAL_FILE}不同；请从${next.id}起草新的版本发布`,
  );
}

async function isSameNational(em: EntityManager, one: string, other: string): Promise<boolean> {
  const national = async (id: string) =>
    (await ownReleaseFiles(em, id)).find(({ name }) => name === NATIONAL_FILE);
  const [before, after] = [await national(one), await national(other)];
  if (before === undefined || after === undefined) return before === after;
  return areSameDiagrams(before, after);
}
