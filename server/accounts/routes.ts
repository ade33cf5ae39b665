import { Router } from 'express';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import { failureLimit } from '../http/failure-limit.js';
import type { RequestSession } from '../http/request-context.js';
import { route } from '../http/route.js';
import { findOfficeNames } from '../offices/find-office.js';
import { administrationRoutes } from './administration-routes.js';
import * as api from './api.js';
import { findSession } from './find-session.js';
import { identityProvider } from './oidc/identity-provider.js';
import { providerRoutes } from './oidc/provider-routes.js';
import { ownAccountRoutes } from './own-account-routes.js';
import { presentAccount } from './present-account.js';
import { browserOf, setSessionCookie } from './session-cookie.js';
import { sessionCookie, tokenFrom } from './session-token.js';
import { signIn } from './sign-in.js';
import { signOut } from './sign-out.js';
import { strangers } from './strangers.js';

export function accountRoutes(deps: Deps): Router {
  const router = Router();
  const limit = failureLimit('登录失败次数过多，请几分钟后再试');
  const nobodies = strangers();
  const { oidc } = deps.config.signIn;
  const provider = oidc && identityProvider(oidc, deps.config);

  route(router, deps, api.signIn, async ({ body, requestId, req, res }) => {
    const now = new Date();
    const browser = browserOf(req);
    limit.check(browser.address, now);
    const attempt = { ...body, browser, requestId, now };
    const { token } = await signIn(deps, attempt, nobodies).catch((error: unknown) => {
      if (isFailure(error)) limit.count(browser.address, now);
      throw error;
    });
    setSessionCookie(res, deps, token);
    const session = await findSession(deps, token, now);
    if (session === null) throw new RuleError('NOT_SIGNED_IN', '会话已结束，请重新登录');
    return present(session);
  });

  route(router, deps, api.currentSession, async ({ session }) => {
    if (session === null) throw new RuleError('NOT_SIGNED_IN', '请先登录');
    return present(session);
  });

  route(router, deps, api.signOut, async ({ actor, req, res, requestId }) => {
    const token = tokenFrom(req.headers.cookie) ?? '';
    const { accountId } = actor;
    const { idToken } = await signOut(deps, { token, accountId, requestId, now: new Date() });
    res.clearCookie(sessionCookie, { path: '/' });
    const continueAt = idToken === null ? null : ((await provider?.endAddress(idToken)) ?? null);
    return { continueAt };
  });

  const present = async ({ actor, csrfToken, duty }: RequestSession) => {
    const names = await findOfficeNames(deps.dataSource.manager);
    return { account: presentAccount(actor, names, deps.clock.today()), csrfToken, duty };
  };

  router.use(providerRoutes(deps, provider), ownAccountRoutes(deps), administrationRoutes(deps));
  return router;
}

/** Being asked for the code is no failure: the password was right. */
function isFailure(error: unknown): boolean {
  return error instanceof RuleError && error.code !== 'SECOND_FACTOR';
}
