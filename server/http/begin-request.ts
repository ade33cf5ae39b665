import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { noteSession, withOrigin, type RequestOrigin } from '../audit/request-origin.js';
import { findSession } from '../accounts/find-session.js';
import { tokenFrom, tokenHash } from '../accounts/session-token.js';
import { touchSession } from '../accounts/sessions/touch-session.js';
import type { Deps } from '../deps.js';
import { officesWith } from '../domain/access/permissions.js';
import { roleIds } from '../domain/access/roles.js';
import { traceIdNow } from '../tracing/in-span.js';
import { requestContext, setRequestContext } from './request-context.js';

/** Enough of the hash of a token to tell sessions apart, too little to open one. */
const markLength = 16;

/** Most requests about a case name it in their address. */
const casePath = /^\/api\/cases\/([^/]+)/;

/** Gives the request its id and its log line; the id goes back in `x-request-id`. */
export function beginRequest({ log }: Pick<Deps, 'log'>): RequestHandler {
  return (req, res, next) => {
    const requestId = randomUUID();
    const startedMs = performance.now();
    const traceId = traceIdNow();
    const requestLog = log.child({ requestId, ...(traceId === undefined ? {} : { traceId }) });
    setRequestContext(res, { requestId, log: requestLog, session: null });
    res.set('x-request-id', requestId);
    const origin: RequestOrigin = {
      ...{ requestId, address: req.ip ?? null, userAgent: req.get('user-agent') ?? null },
      ...{ sessionMark: null, officeId: null },
    };
    res.on('finish', () => {
      const durationMs = Math.round(performance.now() - startedMs);
      const { method, path } = req;
      const caseId = origin.caseId ?? casePath.exec(path)?.[1];
      requestLog.info({ method, path, status: res.statusCode, durationMs, caseId });
    });
    withOrigin(origin, next);
  };
}

/** Finds out who sends the request and what time it is. */
export function identify(deps: Pick<Deps, 'dataSource' | 'config' | 'clock'>): RequestHandler {
  return async (req, res, next) => {
    await deps.clock.refresh();
    const token = tokenFrom(req.headers.cookie);
    if (token !== null) {
      const { requestId, log } = requestContext(res);
      const now = new Date();
      const session = await findSession(deps, token, now);
      setRequestContext(res, { requestId, log, session });
      if (session !== null) {
        await touchSession(deps, session, {
          idleSeconds: req.get('x-idle-seconds'),
          isEventStream: req.get('accept') === 'text/event-stream',
          now,
        });
        const [officeId = null] = officesWith(session.actor, roleIds, deps.clock.today());
        noteSession({ officeId, sessionMark: tokenHash(deps.config, token).slice(0, markLength) });
      }
    }
    next();
  };
}
