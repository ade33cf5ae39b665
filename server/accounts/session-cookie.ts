import type { Request, Response } from 'express';
import type { Deps } from '../deps.js';
import type { Browser } from './sessions/open-session.js';
import { sessionCookie } from './session-token.js';

/** Gives the browser the token where scripts cannot read it, until the session ends by itself. */
export function setSessionCookie(
  res: Response,
  { config }: Pick<Deps, 'config'>,
  token: string,
): void {
  res.cookie(sessionCookie, token, {
    httpOnly: true,
    sameSite: 'strict',
    secure: config.isHttps,
    path: '/',
    maxAge: config.signIn.sessionMs,
  });
}

/** Where a request comes from. */
export function browserOf(req: Request): Browser {
  return { address: req.ip ?? '', userAgent: req.get('user-agent') ?? '' };
}
