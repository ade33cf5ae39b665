import { Router, type Response } from 'express';
import type { Deps } from '../../deps.js';
import { RuleError } from '../../domain/basics/errors.js';
import { route } from '../../http/route.js';
import { finishProviderSignIn, signInWays, startProviderSignIn } from '../api.js';
import { browserOf, setSessionCookie } from '../session-cookie.js';
import { flowCookie, flowMs, openFlow, ownPath, sealFlow } from './flow-cookie.js';
import { ProviderError, type IdentityProvider } from './identity-provider.js';
import { signInByProvider } from './sign-in-by-provider.js';

/** Why the browser comes back to the sign-in page; the page has the words. */
type Refusal = ProviderError['reason'] | 'expired' | 'unknown-person' | 'locked';

/** Sign-in by the identity provider: a browser goes there and comes back; every outcome is a page of ours. */
export function providerRoutes(deps: Deps, provider: IdentityProvider | null): Router {
  const router = Router();

  route(router, deps, signInWays, async () => ({
    provider: deps.config.signIn.oidc && { label: deps.config.signIn.oidc.label },
  }));

  route(router, deps, startProviderSignIn, async ({ query, res }) => {
    try {
      const { address, flow } = await assertProvider(provider).start();
      setFlowCookie(
        res,
        deps,
        sealFlow(deps.vault, { ...flow, to: ownPath(query.to) }, new Date()),
      );
      res.redirect(address);
    } catch (error) {
      refuse(res, deps, error);
    }
    return undefined;
  });

  route(router, deps, finishProviderSignIn, async ({ req, res, requestId }) => {
    const now = new Date();
    const flow = openFlow(deps.vault, req.headers.cookie, now);
    res.clearCookie(flowCookie.name, { path: flowCookie.path });
    try {
      const asked = assertProvider(provider);
      if (flow === null) {
        backToSignIn(res, 'expired');
        return undefined;
      }
      const identity = await asked.finish(new URL(req.originalUrl, deps.config.publicUrl), flow);
      const opened = await signInByProvider(deps, {
        ...{ identity, browser: browserOf(req), requestId, now },
      });
      if (opened === null) {
        backToSignIn(res, 'unknown-person');
        return undefined;
      }
      setSessionCookie(res, deps, opened.token);
      res.redirect(flow.to);
    } catch (error) {
      refuse(res, deps, error);
    }
    return undefined;
  });
  return router;
}

function assertProvider(provider: IdentityProvider | null): IdentityProvider {
  if (provider === null) throw new RuleError('NOT_FOUND', '本系统没有接入统一身份认证');
  return provider;
}

/** What the person can do about is told on the sign-in page; the operator reads the rest in the log. */
function refuse(res: Response, { log }: Pick<Deps, 'log'>, error: unknown): void {
  if (error instanceof ProviderError) {
    log.warn({ err: error }, 'sign-in: the identity provider did not vouch');
    backToSignIn(res, error.reason);
  } else if (error instanceof RuleError && error.code === 'ACCOUNT_LOCKED') {
    backToSignIn(res, 'locked');
  } else throw error;
}

function backToSignIn(res: Response, refused: Refusal): void {
  res.redirect(`/sign-in?refused=${refused}`);
}

function setFlowCookie(res: Response, { config }: Pick<Deps, 'config'>, sealed: string): void {
  res.cookie(flowCookie.name, sealed, {
    httpOnly: true,
    sameSite: 'lax',
    secure: config.isHttps,
    path: flowCookie.path,
    maxAge: flowMs,
  });
}
