/** What the audit may hold of a thing: ids, codes, dates, amounts in fen, masks. Never a name or a number in the clear. */
export type AuditFact = string | number | boolean | null | readonly AuditFact[];
export type AuditFacts = Readonly<Record<string, AuditFact>>;

export interface AuditChange {
  before: AuditFacts | null;
  after: AuditFacts | null;
}

/** What differs between two states of a thing, for an entry; null as a state: it was not there before, or is no more. */
export function auditChange(before: AuditFacts | null, after: AuditFacts | null): AuditChange {
  if (before === null || after === null) return { before, after };
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = keys.filter(
    (key) => JSON.stringify(before[key] ?? null) !== JSON.stringify(after[key] ?? null),
  );
  const only = (facts: AuditFacts) =>
    Object.fromEntries(changed.map((key) => [key, facts[key] ?? null]));
  return { before: only(before), after: only(after) };
}
