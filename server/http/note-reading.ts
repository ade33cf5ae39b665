import type { Readings } from '../audit/readings.js';
import type { Endpoint } from './endpoint.js';

export interface Answer {
  accountId: string;
  params: unknown;
  result: unknown;
}

/** Has it written down that an answer with personal data went out, where the descriptor says that it holds some. */
export function noteReading(
  readings: Readings,
  { reads, path }: Pick<Endpoint, 'reads' | 'path'>,
  { accountId, params, result }: Answer,
): void {
  if (reads === undefined || reads === 'by-operation') return;
  const id = idIn(path, params);
  readings.note({
    ...{ accountId, path, subjectType: reads, subjectId: id ?? '*' },
    action: `${id === undefined ? 'list' : 'read'}-${reads}`,
    caseIds: id === undefined ? casesIn(result, reads === 'case') : [],
  });
}

/** Has an act written down of which no operation wrote anything itself: that it was done, by the words of its endpoint. */
export function noteAct(
  readings: Readings,
  { path, summary }: Pick<Endpoint, 'path' | 'summary'>,
  { accountId, params }: Pick<Answer, 'accountId' | 'params'>,
): void {
  // /api/tasks/:id/draft is about a task
  const [, noun = ''] = /^\/api\/([\w-]+?)s?(?:\/|$)/.exec(path) ?? [];
  const subjectId = idIn(path, params)?.slice(0, 64) ?? '*';
  readings.note({
    ...{ accountId, path, action: 'other-act', subjectType: noun.slice(0, 40), subjectId },
    ...{ caseIds: [], detail: { summary } },
  });
}

/** The thing an address names: its first parameter. */
function idIn(path: string, params: unknown): string | undefined {
  const [name] = /:\w+/.exec(path) ?? [];
  return name === undefined ? undefined : fieldOf(params, name.slice(1));
}

/** Cases the rows of a list are about. */
function casesIn(result: unknown, areCases: boolean): string[] {
  const items: unknown =
    typeof result === 'object' && result !== null && 'items' in result ? result.items : [];
  if (!Array.isArray(items)) return [];
  const ids = items.flatMap((item: unknown) => {
    const inside = typeof item === 'object' && item !== null && 'case' in item ? item.case : null;
    return fieldOf(item, areCases ? 'id' : 'caseId') ?? fieldOf(inside, 'id') ?? [];
  });
  return [...new Set(ids)];
}

function fieldOf(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const field: unknown = (value as Record<string, unknown>)[name];
  return typeof field === 'string' ? field : undefined;
}
