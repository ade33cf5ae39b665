import type { EntityManager } from 'typeorm';
import { snapshotCases } from '../cases/snapshot-cases.js';
import { rememberReads, type RememberedReads } from '../db/remember-reads.js';
import { tryOut } from '../db/try-out.js';
import { snapshotTerms } from '../deadlines/snapshot-terms.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { officeScope } from '../offices/office-scope.js';
import { applyPlan } from './apply-plan.js';
import { changeItemViews } from './change-view.js';
import type { ChangePreview } from './change-views-api.js';
import { checkChange } from './check-change.js';
import { assertState, findChange } from './find-change.js';
import { loadCalendar } from './load-calendar.js';
import { diffCases, diffTerms, type PreviewSnapshot } from './preview-diff.js';
import type { SettingChange } from './setting-change.entity.js';
import { subtreeOf } from './setting-rows.js';

/** So many cases and terms are listed; all are counted. */
const most = 500;

/**
 * What a change would do to open cases and running terms, were its rows in force now: both looked at, the rows written, both
 * looked at again, everything rolled back. With faults nothing is written and only they are told.
 */
export async function previewChange(
  deps: Deps,
  { actor, id }: { actor: Actor; id: string },
): Promise<ChangePreview> {
  // Both looks see the same cases, whoever works on them meanwhile.
  return tryOut(deps.dataSource, (em) => preview(deps, em, { actor, id }), 'REPEATABLE READ');
}

async function preview(
  deps: Deps,
  em: EntityManager,
  { actor, id }: { actor: Actor; id: string },
): Promise<ChangePreview> {
  const today = deps.clock.today();
  const change = await findChange(em, id);
  const seen = await officeScope(em, actor, 'see-settings', today);
  if (!seen.includes(change.officeId)) throw new RuleError('NOT_FOUND', '没有这件设置变更');
  assertState(change, ['draft', 'submitted'], '预览');
  const { before, plan, faults, baseHash } = await checkChange(em, change, today);
  const settings = await settingLines(em, change);
  const head = { changeId: id, version: change.version, baseHash, faults, settings };
  if (faults.length > 0) return { ...head, ...nothing };
  const names = new Map(before.offices.map((office) => [office.id, office.name]));
  const offices = new Set(
    change.items.flatMap(({ officeId }) => subtreeOf(before.offices, officeId)),
  );
  const officeIds = [...offices].map((office) => office.id);
  const reads = rememberReads(em);
  const old = await snapshot(deps, { em, reads }, officeIds);
  await applyPlan(em, plan, id);
  reads.forget('setting');
  const fresh = await snapshot(deps, { em, reads }, officeIds);
  const cases = diffCases(old.cases, fresh.cases, names);
  const terms = diffTerms(old.terms, fresh.terms);
  return {
    ...head,
    ...{
      caseCount: fresh.cases.length,
      changedCaseCount: cases.length,
      cases: cases.slice(0, most),
    },
    ...{
      termCount: fresh.terms.length,
      changedTermCount: terms.length,
      terms: terms.slice(0, most),
    },
  };
}

const nothing = {
  ...{ caseCount: 0, changedCaseCount: 0, cases: [] },
  ...{ termCount: 0, changedTermCount: 0, terms: [] },
};

async function snapshot(
  deps: Deps,
  { em, reads }: { em: EntityManager; reads: RememberedReads },
  officeIds: string[],
): Promise<PreviewSnapshot> {
  const calendar = await loadCalendar(em, deps.clock.today());
  return {
    cases: await snapshotCases(reads.em, deps, officeIds),
    terms: await snapshotTerms(em, calendar, officeIds),
  };
}

async function settingLines(
  em: EntityManager,
  change: SettingChange,
): Promise<ChangePreview['settings']> {
  const items = await changeItemViews(em, change);
  return items.map(({ officeId, officeName, key, name, item, validFrom, validTo, ...view }) => ({
    ...{ officeId, officeName, key, name, item, from: validFrom, to: validTo },
    before: view.before?.words ?? null,
    after: view.value === null ? null : view.words,
  }));
}
