import type { Request, Response, Router } from 'express';
import type { z } from 'zod';
import { isRecorded } from '../audit/request-origin.js';
import type { Deps } from '../deps.js';
import { RuleError } from '../domain/basics/errors.js';
import type { Actor } from '../domain/access/permissions.js';
import { checkAccess } from './check-access.js';
import type { Endpoint } from './endpoint.js';
import { noteAct, noteReading } from './note-reading.js';
import { parseInput } from './parse-input.js';
import { requestContext, type RequestSession } from './request-context.js';

/** What a handler gets: parsed input and who asks. */
export interface Call<Params, Query, Body> {
  params: Params;
  query: Query;
  body: Body;
  /** Who asks; reading it on a public endpoint without a session throws NOT_SIGNED_IN. */
  readonly actor: Actor;
  session: RequestSession | null;
  requestId: string;
  req: Request;
  res: Response;
}

/**
 * Binds a descriptor to its handler: access, input, call, answer, and who read it where it holds personal data. What the handler returns is cut to the response
 * schema; a descriptor that `produces` other types lets the handler write to `res` itself.
 */
export function route<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Result extends z.ZodType,
>(
  router: Router,
  { clock, readings }: Pick<Deps, 'clock' | 'readings'>,
  descriptor: Endpoint<Params, Query, Body, Result>,
  handle: (
    call: Call<z.output<Params>, z.output<Query>, z.output<Body>>,
  ) => Promise<z.input<Result>>,
): void {
  const { method, path, roles, beforeDuties, produces, response } = descriptor;
  router[method](path, async (req, res) => {
    const { session, requestId } = requestContext(res);
    const csrfToken = req.get('x-csrf-token');
    const changesSomething = method !== 'get';
    const today = clock.today();
    checkAccess({ roles, beforeDuties, changesSomething, csrfToken, session, today });
    const call = { ...parseCall(descriptor, req), session, requestId, req, res };
    const result = await handle(withActor(call));
    if (produces === undefined) send(res, descriptor.status, response.parse(result));
    if (session !== null) {
      const { accountId } = session.actor;
      noteReading(readings, descriptor, { accountId, params: call.params, result });
      if (changesSomething && !isRecorded()) {
        noteAct(readings, descriptor, { accountId, params: call.params });
      }
    }
  });
}

function parseCall<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  { params, query, body }: Pick<Endpoint<P, Q, B>, 'params' | 'query' | 'body'>,
  req: Request,
) {
  return {
    params: (params && parseInput(params, req.params, '/params')) as z.output<P>,
    query: (query && parseInput(query, req.query, '/query')) as z.output<Q>,
    body: (body && parseInput(body, (req.body as unknown) ?? {})) as z.output<B>,
  };
}

function withActor<T extends { session: RequestSession | null }>(call: T): T & { actor: Actor } {
  return Object.defineProperty(call, 'actor', {
    get: () => {
      if (call.session === null) throw new RuleError('NOT_SIGNED_IN', '请先登录');
      return call.session.actor;
    },
  }) as T & { actor: Actor };
}

function send(res: Response, status: Endpoint['status'], result: unknown): void {
  if (result === undefined) res.status(status ?? 204).end();
  else res.status(status ?? 200).json(result);
}
