import { EngineError } from '../../processes/engine-error.js';
import { translateDatabaseError } from '../db/errors.js';
import { InputError, RuleError, TransientError, type Fault } from '../domain/basics/errors.js';
import { ruleCodes } from '../domain/basics/rule-codes.js';

/** RFC 9457, https://www.rfc-editor.org/rfc/rfc9457 ; `title` and `detail` are Chinese and for a person. */
export interface Problem {
  /** `/problems/<kebab-case code>`, or `about:blank` when only the status says anything. */
  type: string;
  title: string;
  status: number;
  detail?: string;
  /** `urn:request:<id>`; the same id stands in the log. */
  instance: string;
  /** Every fault of the input, by JSON pointer. */
  errors?: Fault[];
  /** SCREAMING code of a refusal. */
  code?: string;
  /** Of a refusal because somebody was quicker: who, and when (ISO 8601, UTC). */
  conflict?: { by: string | null; at: string | null };
  /** Path of the screen on which what stands in the way is settled. */
  settleAt?: string;
}

export const problemType = 'application/problem+json';

/** The one place that makes an answer of an error. Of errors nobody foresaw it tells nothing but the request id. */
export function toProblem(thrown: unknown, requestId: string): Problem {
  const error = translateDatabaseError(thrown);
  const instance = `urn:request:${requestId}`;
  if (error instanceof InputError) {
    return { ...malformed, detail: error.message, instance, errors: error.faults };
  }
  if (error instanceof RuleError) {
    const { status, title } = ruleCodes[error.code];
    const type = `/problems/${error.code.toLowerCase().replaceAll('_', '-')}`;
    const problem = { type, title, status, detail: error.message, instance, code: error.code };
    const { conflict, settleAt } = (error.details ?? {}) as Pick<Problem, 'conflict' | 'settleAt'>;
    return {
      ...problem,
      ...(conflict === undefined ? {} : { conflict }),
      ...(settleAt === undefined ? {} : { settleAt }),
    };
  }
  if (isUnavailable(error)) {
    return { ...unavailable, detail: '系统的一部分暂时没有应答，请稍后再试', instance };
  }
  const refused = parserRefusal(error);
  if (refused !== undefined) return { ...refused, instance };
  return { type: 'about:blank', title: '系统出现故障', status: 500, instance };
}

const malformed = { type: '/problems/malformed-input', title: '提交的内容有误', status: 400 };
const unavailable = { type: '/problems/unavailable', title: '系统暂时不可用', status: 503 };

function isUnavailable(error: unknown): boolean {
  return error instanceof TransientError || (error instanceof EngineError && error.isTransient);
}

/** Refusals of Express' own body parsers carry a status and a type. */
function parserRefusal(error: unknown): Omit<Problem, 'instance'> | undefined {
  if (!(error instanceof Error) || !('status' in error) || !('type' in error)) return undefined;
  if (error.status === 413) {
    return { type: '/problems/too-large', title: '提交的内容过大', status: 413 };
  }
  const isClientFault =
    typeof error.status === 'number' && error.status >= 400 && error.status < 500;
  return isClientFault ? { ...malformed, detail: '请求内容不是有效的JSON' } : undefined;
}
