import { Router, type Response } from 'express';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { failureLimit } from '../http/failure-limit.js';
import { route } from '../http/route.js';
import { findOfficeNames } from '../offices/find-office.js';
import * as api from './api.js';
import { findSession } from './find-session.js';
import { presentAccount } from './present-account.js';
import { sessionCookie, sessionMs, tokenFrom } from './session-token.js';
import { signIn } from './sign-in.js';
import { signOut } from './sign-out.js';

export function accountRoutes(deps: Deps): Router {
  const router = Router();
  const limit = failureLimit('登录失败次数过多，请几分钟后再试');

  route(router, deps, api.signIn, async ({ body, requestId, req, res }) => {
    const now = new Date();
    const address = req.ip ?? '';
    limit.check(address, now);
    const { token } = await signIn(deps, { ...body, requestId, now }).catch((error: unknown) => {
      if (error instanceof RuleError) limit.count(address, now);
      throw error;
    });
    setCookie(res, deps, token);
    const session = await findSession(deps, token, now);
    if (session === null) throw new RuleError('NOT_SIGNED_IN', '会话已结束，请重新登录');
    return { account: await present(session.actor), csrfToken: session.csrfToken };
  });

  route(router, deps, api.currentSession, async ({ actor, session }) => ({
    account: await present(actor),
    csrfToken: session?.csrfToken ?? '',
  }));

  route(router, deps, api.signOut, async ({ actor, req, res, requestId }) => {
    const token = tokenFrom(req.headers.cookie) ?? '';
    await signOut(deps, { token, accountId: actor.accountId, requestId, now: new Date() });
    res.clearCookie(sessionCookie, { path: '/' });
    return undefined;
  });

  const present = async (actor: Actor) =>
    presentAccount(actor, await findOfficeNames(deps.dataSource.manager), deps.clock.today());

  return router;
}

function setCookie(res: Response, { config }: Pick<Deps, 'config'>, token: string): void {
  res.cookie(sessionCookie, token, {
    httpOnly: true,
    sameSite: 'strict',
    secure: config.isHttps,
    path: '/',
    maxAge: sessionMs,
  });
}
