import { Router } from 'express';
import type { Deps } from '../deps.js';
import { route } from '../http/route.js';
import {
  endSessionsOf,
  readSignIn,
  resetSecondFactor,
  unlinkIdentity,
} from './administer-sign-in.js';
import { accountAdministrationApi as api } from './administration-api.js';
import { presentSafety, presentSession } from './present-safety.js';

/** What a security administrator may do about the accounts of the own and lower offices. */
export function administrationRoutes(deps: Deps): Router {
  const router = Router();
  route(router, deps, api.readSignIn, async ({ params, actor }) => {
    const asked = { accountId: params.id, actor, now: new Date() };
    const { safety, sessions } = await readSignIn(deps, asked);
    return { ...presentSafety(safety), sessions: sessions.map(presentSession) };
  });
  route(router, deps, api.endSessionsOf, async ({ params, body, actor, requestId }) =>
    endSessionsOf(deps, { accountId: params.id, ...body, actor, requestId, now: new Date() }),
  );
  route(router, deps, api.resetSecondFactor, async ({ params, body, actor, requestId }) => {
    const act = { accountId: params.id, ...body, actor, requestId, now: new Date() };
    await resetSecondFactor(deps, act);
    return undefined;
  });
  route(router, deps, api.unlinkIdentity, async ({ params, body, actor, requestId }) => {
    const act = { accountId: params.id, ...body, actor, requestId, now: new Date() };
    await unlinkIdentity(deps, act);
    return undefined;
  });
  return router;
}
