import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { RoleAssignment } from '../../accounts/role-assignment.entity.js';
import { accountNames, officeNames } from '../../cases/names.js';
import { roles as roleEntries } from '../../domain/access/roles.js';
import type { LocalDate } from '../../domain/basics/local-date.js';
import type { PostView } from '../people-views-api.js';

/** Every role a person ever held, the latest first. */
export async function postsOf(
  em: EntityManager,
  accountId: string,
  today: LocalDate,
): Promise<z.infer<typeof PostView>[]> {
  const posts = await em.find(RoleAssignment, {
    where: { accountId },
    order: { validFrom: 'DESC', id: 'DESC' },
  });
  const offices = await officeNames(
    em,
    posts.flatMap(({ officeId, secondedFrom }) => [officeId, secondedFrom]),
  );
  const names = await accountNames(
    em,
    posts.flatMap(({ grantedBy, confirmedBy }) => [grantedBy, confirmedBy]),
  );
  const office = (id: string) => ({ id, name: offices.get(id) ?? id });
  const person = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  return posts.map((post) => ({
    ...{ id: post.id, office: office(post.officeId), role: post.role },
    ...{ roleName: roleEntries[post.role].name, from: post.validFrom, to: post.validTo },
    state: stateOf(post, today),
    secondedFrom: post.secondedFrom === null ? null : office(post.secondedFrom),
    ...{ reference: post.reference, endReason: post.endReason },
    ...{ grantedBy: person(post.grantedBy), confirmedBy: person(post.confirmedBy) },
  }));
}

function stateOf(
  { validFrom, validTo }: RoleAssignment,
  today: LocalDate,
): 'planned' | 'active' | 'ended' {
  if (validTo !== null && (validTo < today || validTo < validFrom)) return 'ended';
  return validFrom > today ? 'planned' : 'active';
}
