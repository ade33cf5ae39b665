import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { assertMayOnCase, caseScope, inScope } from '../../../server/cases/case-scope.js';
import { caseHolder, caseSubject } from '../../../server/cases/case-subject.js';
import { ReliefCase } from '../../../server/cases/relief-case.entity.js';
import { isTaskAct } from '../../../server/domain/access/act-permissions.js';
import { actions, type Action } from '../../../server/domain/access/permission-table.js';
import { may, type ActorRoles, type Subject } from '../../../server/domain/access/permissions.js';
import { higherOfficeIds } from '../../../server/offices/find-office.js';
import { assertMayInOffice, officeScope } from '../../../server/offices/office-scope.js';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.js';
import { generatedWorld } from './generated-world.js';

const on = '2026-03-02';
/** Acts of tasks reach their own office only; one of them stands for all. */
const asked = actions.filter((action) => !isTaskAct(action) || action === 'give-opinion');

let database: FreshDatabase;
let em: EntityManager;
let world: Awaited<ReturnType<typeof generatedWorld>>;
/** What `may` is asked about; nothing of it changes while the tests run. */
let cases: { id: string; subject: Subject }[];
let offices: { id: string; subject: Subject }[];
beforeAll(async () => {
  database = await freshDatabase();
  em = database.dataSource.manager;
  world = await generatedWorld(em, 20_260_302);
  cases = await Promise.all(
    world.caseIds.map(async (id) => ({
      id,
      subject: await caseSubject(em, await caseHolder(em, id)),
    })),
  );
  offices = await Promise.all(
    world.officeIds.map(async (id) => ({
      id,
      subject: {
        ...{ officeId: id, involvedOfficeIds: [], handlerId: null },
        higherOfficeIds: await higherOfficeIds(em, id),
      },
    })),
  );
});
afterAll(() => database.drop());

const listed = async (actor: ActorRoles, action: Action): Promise<string[]> => {
  const scope = await caseScope(em, actor, action, on);
  const rows = await em.createQueryBuilder(ReliefCase, 'c').where(inScope(scope)).getMany();
  return rows.map(({ id }) => id);
};

async function isAllowed(refusing: Promise<unknown>): Promise<boolean> {
  try {
    await refusing;
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: 'FORBIDDEN' });
    return false;
  }
}

describe('the scope of a list', () => {
  it.each(asked)('%s: holds just the cases of which may says so', async (action) => {
    const differing: unknown[] = [];
    let count = 0;

    for (const actor of world.people) {
      const found = await listed(actor, action);
      count += found.length;
      const expected = cases
        .filter(({ subject }) => may(actor, action, subject, on))
        .map(({ id }) => id);
      if (String(found.sort()) !== String(expected.sort())) differing.push({ actor, found });
    }

    expect(differing).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });

  it.each(asked)('%s: holds just the offices of which may says so', async (action) => {
    const differing: unknown[] = [];

    for (const actor of world.people) {
      const found = await officeScope(em, actor, action, on);
      for (const { id: officeId, subject } of offices) {
        const expected = may(actor, action, subject, on);
        if (found.includes(officeId) !== expected) differing.push({ actor, officeId });
      }
    }

    expect(differing).toEqual([]);
  });

  it('is what a single case and a single office answer', async () => {
    const people = world.people.slice(0, 10);

    for (const actor of people) {
      for (const caseId of world.caseIds) {
        const holder = await caseHolder(em, caseId);
        const expected = may(actor, 'see-case', await caseSubject(em, holder), on);
        expect(await isAllowed(assertMayOnCase(em, actor, 'see-case', holder, on))).toBe(expected);
      }
      const scope = await officeScope(em, actor, 'see-settings', on);
      for (const officeId of world.officeIds) {
        const answer = await isAllowed(assertMayInOffice(em, actor, 'see-settings', officeId, on));
        expect(answer).toBe(scope.includes(officeId));
      }
    }
  });

  it('of nobody’s roles is empty, and of an unknown case there is no answer', async () => {
    const stranger = { accountId: 'stranger', roles: [], represents: [] };

    expect(await listed(stranger, 'see-case')).toEqual([]);
    await expect(caseHolder(em, 'nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
