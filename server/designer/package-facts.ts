import type { EntityManager } from 'typeorm';
import { documentTitles } from '../../processes/lint/document-titles.js';
import type { LintFacts, LintOffice } from '../../processes/lint/lint-facts.js';
import { standardFacts } from '../../processes/lint/standard-facts.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { NATIONAL_PACKAGE } from '../engine/release-in-force.js';
import { CaseNotice } from '../notices/notify-case.js';
import { standingOffices, type OfficeFacts } from '../offices/find-office.js';
import { findSetting } from '../settings/setting-in-force.js';

/** What a package of this installation refers to: its offices with their posts and bands of the day, documents, notices. */
export async function packageFacts(
  em: EntityManager,
  packageName: string,
  on: LocalDate,
): Promise<LintFacts> {
  const posts = await postsOf(em, on);
  const offices = await officesOf(em, packageName, on);
  return standardFacts({
    offices: await Promise.all(
      offices.map(async ({ id, name, parentId }): Promise<LintOffice> => {
        const bands = await findSetting(em, id, 'amountBands', on);
        return { id, name, parentId, posts: posts.get(id) ?? [], bands: bands?.value ?? [] };
      }),
    ),
    documents: documentTitles(),
    notices: CaseNotice.options,
  });
}

/** The offices whose cases take the package: those below it, as far as none of their own or of an office between is in force. */
async function officesOf(
  em: EntityManager,
  packageName: string,
  on: LocalDate,
): Promise<OfficeFacts[]> {
  const offices = await standingOffices(em, on);
  const parents = new Map(offices.map(({ id, parentId }) => [id, parentId]));
  const owners = new Set([...(await packagesInForce(em, on)), packageName]);
  const ownerOf = (id: string | null): string => {
    if (id === null) return NATIONAL_PACKAGE;
    return owners.has(id) ? id : ownerOf(parents.get(id) ?? null);
  };
  return offices.filter(({ id }) => ownerOf(id) === packageName);
}

async function packagesInForce(em: EntityManager, on: LocalDate): Promise<string[]> {
  const rows = await em.query<{ name: string }[]>(
    `SELECT DISTINCT package AS name FROM process_release
     WHERE effective_on <= ? AND (retired_on IS NULL OR retired_on > ?)`,
    [on, on],
  );
  return rows.map(({ name }) => name);
}

/** Roles somebody holds in an office on the day who may still sign in. */
async function postsOf(em: EntityManager, on: LocalDate): Promise<Map<string, string[]>> {
  const rows = await em.query<{ officeId: string; role: string }[]>(
    `SELECT DISTINCT role_assignment.office_id AS officeId, role_assignment.role
     FROM role_assignment JOIN account ON account.id = role_assignment.account_id
     WHERE role_assignment.valid_from <= ?
       AND (role_assignment.valid_to IS NULL OR role_assignment.valid_to >= ?)
       AND account.disabled_at IS NULL
     ORDER BY role_assignment.office_id, role_assignment.role`,
    [on, on],
  );
  const posts = new Map<string, string[]>();
  for (const { officeId, role } of rows)
    posts.set(officeId, [...(posts.get(officeId) ?? []), role]);
  return posts;
}
