import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { findSession } from '../accounts/find-session.js';
import { tokenFrom } from '../accounts/session-token.js';
import type { Deps } from '../deps.js';
import { requestContext, setRequestContext } from './request-context.js';

/** Gives the request its id and its log line; the id goes back in `x-request-id`. */
export function beginRequest({ log }: Pick<Deps, 'log'>): RequestHandler {
  return (req, res, next) => {
    const requestId = randomUUID();
    const startedMs = performance.now();
    const requestLog = log.child({ requestId });
    setRequestContext(res, { requestId, log: requestLog, session: null });
    res.set('x-request-id', requestId);
    res.on('finish', () => {
      const durationMs = Math.round(performance.now() - startedMs);
      requestLog.info({ method: req.method, path: req.path, status: res.statusCode, durationMs });
    });
    next();
  };
}

/** Finds out who sends the request and what time it is. */
export function identify(deps: Pick<Deps, 'dataSource' | 'config' | 'clock'>): RequestHandler {
  return async (req, res, next) => {
    await deps.clock.refresh();
    const token = tokenFrom(req.headers.cookie);
    if (token !== null) {
      const { requestId, log } = requestContext(res);
      const session = await findSession(deps, token, new Date());
      setRequestContext(res, { requestId, log, session });
    }
    next();
  };
}
