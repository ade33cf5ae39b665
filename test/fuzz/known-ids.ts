import type { DataSource } from 'typeorm';
import { endpoints } from '../../server/api.js';

type Json = Record<string, unknown>;
interface Parameter {
  name: string;
  in: string;
  schema: Json;
}

/** How an address begins after `/api/`, and the table its ids are of. */
const tables: Record<string, string> = {
  cases: 'relief_case',
  tasks: 'task',
  documents: 'document',
  'document-drafts': 'document_draft',
  terms: 'deadline',
  people: 'account',
  accounts: 'account',
  offices: 'office',
  attachments: 'attachment',
  'intake-drafts': 'intake_draft',
  'seal-requests': 'seal_request',
  'setting-changes': 'setting_change',
  'template-versions': 'template_version',
  notices: 'notice',
  supplements: 'supplement',
  'designer/drafts': 'process_draft',
  'designer/releases': 'process_release',
  'designer/migrations': 'process_migration',
  'designer/comments': 'comment_thread',
};

/**
 * Puts ids that exist (and one that does not) where an address takes an id: random ones would only ever meet “not found”.
 * @param document the OpenAPI document; changed in place
 */
export async function useKnownIds(document: Json, dataSource: DataSource): Promise<void> {
  const ids = new Map<string, string[]>();
  for (const table of new Set(Object.values(tables))) {
    const rows: { id: string }[] = await dataSource.query(`SELECT id FROM ${table} LIMIT 6`);
    ids.set(table, [...rows.map(({ id }) => id), 'nothing']);
  }
  for (const { path, method } of Object.values(endpoints)) {
    const room = Object.keys(tables).find((begin) => path.startsWith(`/api/${begin}/`));
    const known = ids.get(tables[room ?? ''] ?? '');
    if (known === undefined) continue;
    const operation = operationAt(document, path, method);
    for (const parameter of operation.parameters) {
      if (parameter.in === 'path' && parameter.name === 'id') parameter.schema = { enum: known };
    }
  }
}

function operationAt(document: Json, path: string, method: string): { parameters: Parameter[] } {
  const paths = document['paths'] as Record<
    string,
    Record<string, { parameters: Parameter[] }> | undefined
  >;
  const found = paths[path.replace(/:(\w+)/g, '{$1}')]?.[method];
  if (!found) throw new Error(`the OpenAPI document does not name ${method} ${path}`);
  return found;
}
