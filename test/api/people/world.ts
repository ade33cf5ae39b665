import type { Express } from 'express';
import { createApp } from '../../../server/app.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import type { RoleId } from '../../../server/domain/access/roles.js';
import { insertAccount, insertOffice } from '../../support/builders.js';
import { freshDatabase } from '../../support/fresh-database.js';
import { signedInAgent } from '../../support/signed-in-agent.js';
import { testDeps } from '../../support/test-deps.js';

/** A province with a city below and two counties below that, and an app on them. */
export async function aPeopleWorld() {
  const database = await freshDatabase();
  const em = database.dataSource.manager;
  const deps = testDeps(database.dataSource);
  const app: Express = createApp(deps, { engine: null });
  const province = await insertOffice(em, { level: 'province', parentId: null });
  const city = await insertOffice(em, { level: 'city', parentId: province.id });
  const county = await insertOffice(em, { level: 'county', parentId: city.id });
  const other = await insertOffice(em, { level: 'county', parentId: city.id });
  const person = (officeId: string, ...roles: RoleId[]): Promise<Actor> =>
    insertAccount(em, { officeId, roles });
  return {
    ...{ database, em, deps, app, province, city, county, other, person },
    signIn: (actor: Actor) => signedInAgent(app, actor.username),
    drop: () => database.drop(),
  };
}

export type PeopleWorld = Awaited<ReturnType<typeof aPeopleWorld>>;
