import { z } from 'zod';
import type { Fault } from '../../../../../server/domain/basics/errors.js';

/** What a person can act on; the schema's own words win. The server says it the same way. */
const inChinese: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined || issue.input === null || issue.input === '') return '必填';
  if (issue.code === 'invalid_type') return '格式不正确';
  if (issue.code === 'invalid_value') return '不在可选范围内';
  if (issue.code === 'too_small')
    return issue.origin === 'array' ? '至少一项' : `不能小于${issue.minimum}`;
  if (issue.code === 'too_big')
    return issue.origin === 'string' ? `最多${issue.maximum}个字` : `不能大于${issue.maximum}`;
  return '格式不正确';
};

/** Parses by a schema of the server, its faults in Chinese. */
export function safely<S extends z.ZodType>(
  schema: S,
  input: unknown,
): z.ZodSafeParseResult<z.output<S>> {
  return schema.safeParse(input, { error: inChinese });
}

/** Faults of a schema with JSON pointers. */
export function faultsOf(error: z.ZodError): Fault[] {
  return error.issues.map(({ path, message }) => ({
    pointer: path.map((part) => `/${String(part)}`).join(''),
    detail: message,
  }));
}
