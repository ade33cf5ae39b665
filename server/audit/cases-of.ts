import type { EntityManager } from 'typeorm';

/** Where the case of a thing stands; what is not here belongs to no single case. */
const tables: Readonly<Record<string, string>> = {
  task: 'task',
  document: 'document',
  'document-draft': 'document_draft',
  service: 'document',
  attachment: 'attachment',
  volume: 'volume_export',
  term: 'deadline',
  inquiry: 'inquiry_letter',
};

type Subject = { subjectType: string; subjectId: string };

/** The cases of things that were read, by `type id`: one statement a kind of thing, away from every request. */
export async function casesOf(
  em: EntityManager,
  subjects: readonly Subject[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const named = subjects.filter(({ subjectId }) => subjectId !== '*');
  for (const type of new Set(named.map(({ subjectType }) => subjectType))) {
    const ids = named.flatMap((one) => (one.subjectType === type ? [one.subjectId] : []));
    if (type === 'case') ids.forEach((id) => found.set(`case ${id}`, id));
    const table = tables[type];
    if (table === undefined) continue;
    const rows = await em.query<{ id: string; caseId: string | null }[]>(
      `SELECT id, case_id AS caseId FROM ${table} WHERE id IN (?)`,
      [[...new Set(ids)]],
    );
    for (const { id, caseId } of rows) if (caseId !== null) found.set(`${type} ${id}`, caseId);
  }
  return found;
}
