import { z } from 'zod';
import type { Fault } from '../../server/domain/basics/errors.js';
import type { DocumentKind } from '../define.js';
import { TemplateDataError } from './template-data-error.js';

const chinese = z.locales.zhCN().localeError;

/** Checks the data of a document; throws `TemplateDataError` with all faults at once. */
export function parseDocumentData<Schema extends z.ZodType>(
  { kind, data: schema }: DocumentKind<Schema>,
  data: unknown,
): z.output<Schema> {
  const result = schema.safeParse(data, { error: chinese });
  if (result.success) return result.data;
  throw new TemplateDataError(kind, result.error.issues.flatMap(faultsOf));
}

/** An unknown key is reported at the key itself, not at the object that holds it. */
function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: pointerOf([...issue.path, key]),
      detail: '文书没有这一项',
    }));
  }
  return [{ pointer: pointerOf(issue.path), detail: issue.message }];
}

/** JSON pointer, RFC 6901. */
function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
