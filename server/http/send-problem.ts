import type { NextFunction, Request, Response } from 'express';
import { RuleError } from '../domain/basics/errors.js';
import { problemType, toProblem } from './problem.js';
import { requestContext } from './request-context.js';

const retryAfterSeconds = 5;

/** Last middleware: every error becomes a problem; the log says what an operator must do about it. */
export function sendProblem(
  error: unknown,
  _req: Request,
  res: Response,
  next: NextFunction,
): void {
  if (res.headersSent) {
    next(error);
    return;
  }
  const { requestId, log } = requestContext(res);
  const problem = toProblem(error, requestId);
  if (problem.status === 500) log.error({ err: error }, 'request failed');
  else if (problem.status === 503) log.warn({ err: error }, 'world not available');
  if (problem.status === 503 || problem.status === 429) {
    res.set('Retry-After', String(retryAfterSeconds));
  }
  res.status(problem.status).type(problemType).send(JSON.stringify(problem));
}

/** Addresses nobody answers to. */
export function notFound(): never {
  throw new RuleError('NOT_FOUND', '没有这个地址');
}
