import { In } from 'typeorm';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { officeScope } from '../offices/office-scope.js';
import type { WaitingSealView } from './api.js';
import { viewWaiting } from './view-seals.js';
import { SealRequest } from './seal-request.entity.js';

const mostListed = 200;

/** What waits for an approval or for the keeper of the seal, in the offices the person may see; first asked first. */
export async function listSealRequests(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor }: { actor: Actor },
): Promise<{ items: WaitingSealView[] }> {
  const em = dataSource.manager;
  const on = clock.today();
  const offices = await officeScope(em, actor, 'see-seal-uses', on);
  const rows = await em.find(SealRequest, {
    where: { officeId: In(offices), state: In(['asked', 'approved']) },
    order: { askedAt: 'ASC', id: 'ASC' },
    take: mostListed,
  });
  return { items: await viewWaiting(em, { actor, on }, rows) };
}
