import { z } from 'zod';
import { InputError, type Fault } from '../domain/basics/errors.js';

const { localeError } = z.locales.zhCN();

/** What a person can act on, where the library's own words speak of types; a schema's own message wins over both. */
const inChinese: z.core.$ZodErrorMap = (issue) => {
  if (issue.input === undefined || issue.input === null) return '必填';
  if (issue.code === 'invalid_type') return '格式不正确';
  if (issue.code === 'invalid_value') return '不在可选范围内';
  if (issue.code === 'too_small' && issue.origin === 'string' && issue.minimum === 1) return '必填';
  if (issue.code === 'too_big' && issue.origin === 'string') return `最多${issue.maximum}个字`;
  return localeError(issue);
};

/** Parses by the schema, or throws `InputError` with every fault: pointer below `base`, message in Chinese. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown, base = ''): z.output<S> {
  const parsed = schema.safeParse(input, { error: inChinese });
  if (parsed.success) return parsed.data;
  throw new InputError(faultsOf(parsed.error, base));
}

/** The faults of a schema as JSON pointers (RFC 6901), one for each unknown key. */
export function faultsOf(error: z.ZodError, base = ''): Fault[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        pointer: base + toPointer([...path, key]),
        detail: '没有这个字段',
      }));
    }
    return [{ pointer: base + toPointer(path), detail: issue.message }];
  });
}

function toPointer(path: string[]): string {
  return path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
