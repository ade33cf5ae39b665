import type { Response } from 'express';
import type { Logger } from 'pino';
import type { Actor } from '../domain/access/permissions.js';
import type { SignInDuty } from '../domain/access/sign-in-duty.js';

/** Who sent the request, as its session cookie proves. */
export interface RequestSession {
  /** By which lists of sessions name it. */
  id: string;
  actor: Actor;
  csrfToken: string;
  method: 'password' | 'second-factor' | 'provider';
  lastSeenAt: Date;
  /** What the person owes before anything else is open; null: nothing. */
  duty: SignInDuty | null;
}

/** What middlewares find out about a request, for those after them. */
export interface RequestContext {
  /** In the log, in the problem a person sees, in the audit and in the variables of a case it starts. */
  requestId: string;
  log: Logger;
  session: RequestSession | null;
}

const key = 'requestContext';

export function setRequestContext(res: Response, context: RequestContext): void {
  res.locals[key] = context;
}

export function requestContext(res: Response): RequestContext {
  return res.locals[key] as RequestContext;
}
