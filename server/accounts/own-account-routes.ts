import { Router } from 'express';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import { route, type Call } from '../http/route.js';
import { ownAccountApi as api } from './own-account-api.js';
import { accountSafety } from './own-account.js';
import { changePassword } from './passwords/change-password.js';
import { presentSafety, presentSession } from './present-safety.js';
import { removeSecondFactor, renewRecoveryCodes } from './second-factor/change-second-factor.js';
import { confirmSecondFactor, startSecondFactor } from './second-factor/enrol-second-factor.js';
import { endOtherSessions, endSession } from './sessions/end-sessions.js';
import { listSessions } from './sessions/list-sessions.js';

/** What everybody may do about their own account. */
export function ownAccountRoutes(deps: Deps): Router {
  const router = Router();

  route(router, deps, api.readOwnAccount, async ({ actor }) => {
    const safety = await accountSafety(deps, actor.accountId);
    if (safety === null) throw new RuleError('NOT_FOUND', '没有这个账号');
    return presentSafety(safety);
  });
  route(router, deps, api.changeOwnPassword, async (call) => {
    await changePassword(deps, { ...whoOf(call), ...call.body });
    return undefined;
  });
  route(router, deps, api.startOwnSecondFactor, async (call) =>
    startSecondFactor(deps, { ...whoOf(call), ...call.body }),
  );
  route(router, deps, api.confirmOwnSecondFactor, async (call) =>
    confirmSecondFactor(deps, { ...whoOf(call), ...call.body }),
  );
  route(router, deps, api.renewOwnRecoveryCodes, async (call) =>
    renewRecoveryCodes(deps, { ...whoOf(call), ...call.body }),
  );
  route(router, deps, api.removeOwnSecondFactor, async (call) => {
    await removeSecondFactor(deps, { ...whoOf(call), ...call.body });
    return undefined;
  });
  route(router, deps, api.listOwnSessions, async (call) => {
    const { sessionId, ...who } = whoOf(call);
    const sessions = await listSessions(deps, who);
    const items = sessions.map((line) => ({
      ...presentSession(line),
      isCurrent: line.id === sessionId,
    }));
    return { items, nextCursor: null };
  });
  // before `:id`, which would take `end-others` for a session
  route(router, deps, api.endOwnOtherSessions, async (call) => endOtherSessions(deps, whoOf(call)));
  route(router, deps, api.endOwnSession, async (call) => {
    await endSession(deps, { ...whoOf(call), sessionId: call.params.id });
    return undefined;
  });
  return router;
}

/** Who asks, in which session and when, by the machine's clock as everything about signing in. */
function whoOf({
  actor,
  session,
  requestId,
}: Pick<Call<unknown, unknown, unknown>, 'actor' | 'session' | 'requestId'>) {
  const { accountId } = actor;
  return { accountId, sessionId: session?.id ?? '', requestId, now: new Date() };
}
