import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import * as api from './api.js';
import { appointDelegation } from './delegations/appoint-delegation.js';
import { endDelegation } from './delegations/end-delegation.js';
import { listColleagues } from './delegations/list-colleagues.js';
import { listDelegations } from './delegations/list-delegations.js';
import { importPeople, previewImport } from './import/import-people.js';
import { endLeave } from './leaves/end-leave.js';
import { enterLeave } from './leaves/enter-leave.js';
import { listLeaves } from './leaves/list-leaves.js';
import {
  changePerson,
  disablePerson,
  enablePerson,
  resetPersonPassword,
} from './persons/change-person.js';
import { createPerson } from './persons/create-person.js';
import { listPeople } from './persons/list-people.js';
import { presentWork, readPerson } from './persons/read-person.js';
import { endRole } from './roles/end-role.js';
import { decideRoleRequest, grantRole } from './roles/grant-role.js';
import { listRoleRequests } from './roles/list-role-requests.js';
import { vacantWork } from './work/open-work.js';

export function peopleRoutes(deps: Deps): Router {
  const router = Router();
  personRoutes(router, deps);
  roleRoutes(router, deps);
  absenceRoutes(router, deps);
  return router;
}

function personRoutes(router: Router, deps: Deps): void {
  route(router, deps, api.listPeople, async ({ query, actor }) =>
    listPeople(deps, { actor, query }),
  );
  route(router, deps, api.readPerson, async ({ params: { id }, actor }) =>
    readPerson(deps, { actor, id }),
  );
  route(router, deps, api.createPerson, async ({ body: input, actor, requestId }) =>
    createPerson(deps, { actor, requestId, input }),
  );
  route(router, deps, api.changePerson, async ({ params: { id }, body, actor, requestId }) => {
    await changePerson(deps, { actor, requestId, accountId: id, ...body });
    return { id };
  });
  route(router, deps, api.disablePerson, async ({ params: { id }, body, actor, requestId }) => ({
    id,
    ...(await disablePerson(deps, { actor, requestId, accountId: id, ...body })),
  }));
  route(router, deps, api.enablePerson, async ({ params: { id }, body, actor, requestId }) => ({
    id,
    ...(await enablePerson(deps, { actor, requestId, accountId: id, ...body })),
  }));
  route(
    router,
    deps,
    api.resetPersonPassword,
    async ({ params: { id }, body, actor, requestId }) => ({
      id,
      ...(await resetPersonPassword(deps, { actor, requestId, accountId: id, ...body })),
    }),
  );
  route(router, deps, api.previewImport, async ({ body, actor }) =>
    previewImport(deps, { actor, ...body }),
  );
  route(router, deps, api.importPeople, async ({ body, actor, requestId }) => ({
    people: await importPeople(deps, { actor, requestId, ...body }),
  }));
}

function roleRoutes(router: Router, deps: Deps): void {
  route(router, deps, api.grantRole, async ({ params: { id }, body, actor, requestId }) =>
    grantRole(deps, { actor, requestId, input: { accountId: id, ...body } }),
  );
  route(router, deps, api.endRole, async ({ params, body, actor, requestId }) => {
    const input = { accountId: params.id, postId: params.postId, ...body };
    return endRole(deps, { actor, requestId, input });
  });
  route(router, deps, api.listRoleRequests, async ({ actor }) => ({
    items: await listRoleRequests(deps, { actor }),
  }));
  route(router, deps, api.decideRoleRequest, async ({ params: { id }, body, actor, requestId }) =>
    decideRoleRequest(deps, { actor, requestId, id, ...body }),
  );
}

function absenceRoutes(router: Router, deps: Deps): void {
  route(router, deps, api.listDelegations, async ({ actor }) => listDelegations(deps, { actor }));
  route(router, deps, api.listColleagues, async ({ params: { id }, actor }) => ({
    items: await listColleagues(deps, { actor, officeId: id }),
  }));
  route(router, deps, api.appointDelegate, async ({ body, actor, requestId }) => {
    const input = { ...body, principalId: actor.accountId };
    return appointDelegation(deps, { actor, requestId, input });
  });
  route(router, deps, api.endDelegation, async ({ params: { id }, actor, requestId }) => {
    await endDelegation(deps, { actor, requestId, id });
    return undefined;
  });
  route(router, deps, api.listLeaves, async ({ actor }) => ({
    items: await listLeaves(deps, { actor }),
  }));
  route(router, deps, api.enterLeave, async ({ body, actor, requestId }) => {
    const input = { ...body, accountId: body.accountId ?? actor.accountId };
    return enterLeave(deps, { actor, requestId, input });
  });
  route(router, deps, api.endLeave, async ({ params: { id }, actor, requestId }) => {
    await endLeave(deps, { actor, requestId, id });
    return undefined;
  });
  route(router, deps, api.listVacantWork, async ({ params: { id }, actor }) => {
    const [em, today] = [deps.dataSource.manager, deps.clock.today()];
    await assertMayInOffice(em, actor, 'manage-absence', id, today);
    return presentWork(em, await vacantWork(em, id, today));
  });
}
