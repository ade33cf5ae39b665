import { In, type EntityManager } from 'typeorm';
import type { DocumentKind } from '../../templates/define.js';
import { documentGroups } from '../../templates/groups.js';
import { documentKinds } from '../../templates/index.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { findOffice, findOfficeNames, higherOfficeIds } from '../offices/find-office.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import { versionName } from './find-version.js';
import type { TemplateRow, VersionSummary } from './template-views-api.js';
import { TemplateVersion } from './template-version.entity.js';
import { versionSummaries } from './version-view.js';

/** Every kind with the text an office prints it by today, what is to come, and its draft. */
export async function listTemplates(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, officeId }: { actor: Actor; officeId: string },
): Promise<{ officeId: string; officeName: string; items: TemplateRow[] }> {
  const em = dataSource.manager;
  await assertMayInOffice(em, actor, 'see-templates', officeId, clock.today());
  const { name: officeName } = await findOffice(em, officeId);
  const today = clock.today();
  const offices = [officeId, ...(await higherOfficeIds(em, officeId))];
  const versions = await em.find(TemplateVersion, {
    select: summaryColumns,
    where: { officeId: In(offices), state: In(['draft', 'tried', 'released', 'archived']) },
    order: { number: 'DESC' },
  });
  const names = await findOfficeNames(em);
  const rows = Object.values<DocumentKind>(documentKinds).map(async (definition) => {
    const own = versions.filter(({ kind }) => kind === definition.kind);
    return rowOf(em, definition, { own, offices, names, today });
  });
  return { officeId, officeName, items: await Promise.all(rows) };
}

interface RowFacts {
  own: readonly TemplateVersion[];
  /** This office and those above, the nearest first. */
  offices: readonly string[];
  names: ReadonlyMap<string, string>;
  today: LocalDate;
}

async function rowOf(
  em: EntityManager,
  { kind, title, group, volume, version }: DocumentKind,
  facts: RowFacts,
): Promise<TemplateRow> {
  const { own, offices, today } = facts;
  const mine = own.filter(({ officeId }) => officeId === offices[0]);
  const draft = mine.find(({ state }) => state === 'draft' || state === 'tried');
  const next = mine.find(
    ({ state, validFrom }) => state === 'released' && validFrom !== null && validFrom > today,
  );
  return {
    ...{ kind, title, group, groupName: documentGroups[group], volume },
    inForce: inForceView(version, nearestInForce(own, offices, today), facts.names),
    next: await summaryOf(em, next),
    draft: await summaryOf(em, draft),
  };
}

async function summaryOf(
  em: EntityManager,
  version: TemplateVersion | undefined,
): Promise<VersionSummary | null> {
  return version ? ((await versionSummaries(em, [version]))[0] ?? null) : null;
}

/** The same answer as `templateInForce`, out of rows that are there. */
function nearestInForce(
  versions: readonly TemplateVersion[],
  offices: readonly string[],
  today: LocalDate,
): TemplateVersion | null {
  const inForce = versions.filter(
    ({ state, validFrom, validTo }) =>
      (state === 'released' || state === 'archived') &&
      validFrom !== null &&
      validFrom <= today &&
      (validTo === null || validTo >= today),
  );
  const near = ({ officeId }: TemplateVersion) => offices.indexOf(officeId);
  return inForce.toSorted((a, b) => near(a) - near(b))[0] ?? null;
}

/** By which text papers are printed, in the words of a screen. */
export function inForceView(
  packagedVersion: string,
  version: TemplateVersion | null,
  names: ReadonlyMap<string, string>,
): TemplateRow['inForce'] {
  if (version === null) {
    const nobody = { versionId: null, officeId: null, officeName: null };
    return { version: packagedVersion, ...nobody, since: null, until: null, fault: null };
  }
  const { id, officeId, validFrom, validTo, fault } = version;
  return {
    ...{ version: versionName(version), versionId: id, officeId, fault },
    officeName: names.get(officeId) ?? officeId,
    ...{ since: validFrom, until: validTo },
  };
}

/** Everything but the text, which a list does not need. */
export const summaryColumns = {
  ...{ id: true, officeId: true, kind: true, number: true, base: true, state: true, note: true },
  ...{ validFrom: true, validTo: true, draftedBy: true, draftedAt: true, editedBy: true },
  ...{ editedAt: true, triedBy: true, triedAt: true, decidedBy: true, decidedAt: true },
  ...{ decisionNote: true, fault: true, revision: true },
} as const;
