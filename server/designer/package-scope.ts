import type { EntityManager } from 'typeorm';
import { RuleError } from '../domain/basics/errors.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { Action } from '../domain/access/permission-table.js';
import { refusalOf, type ActorRoles, type Authority } from '../domain/access/permissions.js';
import { NATIONAL_PACKAGE } from '../engine/release-in-force.js';
import { higherOfficeIds, standingOffices, type OfficeFacts } from '../offices/find-office.js';
import { assertMayInOffice, officeScope } from '../offices/office-scope.js';

/** Names the deployer can write into the ids of processes; `--` parts the name of a process from that of its release. */
const namePattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The packages somebody may do something in: those of offices, and the national one. */
export interface PackageScope {
  officeIds: ReadonlySet<string>;
  isNational: boolean;
}

/** An office's package by holders in that office or above; the national one by holders in an office that has none above it. */
export async function packageScope(
  em: EntityManager,
  actor: ActorRoles,
  action: Action,
  on: LocalDate,
): Promise<PackageScope> {
  const officeIds = new Set(await officeScope(em, actor, action, on));
  const roots = await rootOffices(em, on);
  return { officeIds, isNational: roots.some(({ id }) => officeIds.has(id)) };
}

/** Is the package within the scope? */
export const isInScope = ({ officeIds, isNational }: PackageScope, packageName: string): boolean =>
  packageName === NATIONAL_PACKAGE ? isNational : officeIds.has(packageName);

/** Refuses unless the person may do this in the package; answers by whose right. */
export async function assertMayInPackage(
  em: EntityManager,
  actor: ActorRoles,
  action: Action,
  packageName: string,
  on: LocalDate,
): Promise<Authority> {
  if (packageName !== NATIONAL_PACKAGE) {
    return assertMayInOffice(em, actor, action, packageName, on);
  }
  const { officeIds } = await packageScope(em, actor, action, on);
  const root = (await rootOffices(em, on)).find(({ id }) => officeIds.has(id));
  if (root !== undefined) return assertMayInOffice(em, actor, action, root.id, on);
  const { code } = refusalOf(action);
  throw new RuleError(code, '全国流程包由最上级院的流程设计和流程发布人员办理', { packageName });
}

/** Refuses unless the releases of the package may be seen: the own, those of offices above, and the national ones. */
export async function assertMaySeeReleases(
  em: EntityManager,
  actor: ActorRoles,
  packageName: string,
  on: LocalDate,
): Promise<void> {
  if (packageName === NATIONAL_PACKAGE) return;
  const { officeIds } = await packageScope(em, actor, 'see-processes', on);
  for (const officeId of officeIds) {
    if ((await higherOfficeIds(em, officeId)).includes(packageName)) return;
  }
  await assertMayInOffice(em, actor, 'see-processes', packageName, on);
}

/** The office a package belongs to; null: the whole country. NOT_FOUND where there is no such package. */
export async function packageOffice(
  em: EntityManager,
  packageName: string,
  on: LocalDate,
): Promise<OfficeFacts | null> {
  if (packageName === NATIONAL_PACKAGE) return null;
  const office = (await standingOffices(em, on)).find(({ id }) => id === packageName);
  if (office === undefined) throw new RuleError('NOT_FOUND', '没有这个流程包');
  if (namePattern.test(packageName)) return office;
  throw new RuleError(
    'PACKAGE_INVALID',
    `检察院代码“${packageName}”不能用作流程包的名称，请联系系统管理员`,
  );
}

/** Offices whose people release a package: its own, or for the national one those that have none above them. */
export async function decidingOffices(
  em: EntityManager,
  packageName: string,
  on: LocalDate,
): Promise<string[]> {
  if (packageName !== NATIONAL_PACKAGE) return [packageName];
  return (await rootOffices(em, on)).map(({ id }) => id);
}

/** As screens show it. */
export const packageTitle = (office: Pick<OfficeFacts, 'name'> | null): string =>
  office?.name ?? '全国统一';

async function rootOffices(em: EntityManager, on: LocalDate): Promise<OfficeFacts[]> {
  return (await standingOffices(em, on)).filter(({ parentId }) => parentId === null);
}
