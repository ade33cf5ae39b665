import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { CaseFinding } from './case-finding.entity.js';
import { EligibilityView, SuggestionView, type FindingView } from './review-view-api.js';
import type { FindingKind } from './case-words.js';
import { accountNames } from './names.js';
import { withoutDiscussion } from './without-discussion.js';

export interface CaseFindings {
  findings: z.infer<typeof FindingView>[];
  eligibility: z.infer<typeof EligibilityView> | null;
  suggestion: z.infer<typeof SuggestionView> | null;
}

/** Kinds with a place of their own in the view. */
const apart: FindingKind[] = ['eligibility', 'suggestion', 'duplicate-check', 'decision'];

/**
 * The latest finding of each kind. The suggested range is held back until the handler's own figure of the same
 * or a later round stands, so that it informs and does not lead; what was discussed is for readers of the inner file.
 */
export async function caseFindings(
  em: EntityManager,
  caseId: string,
  { seesInner }: { seesInner: boolean },
): Promise<CaseFindings> {
  const rows = await em.find(CaseFinding, { where: { caseId }, order: { id: 'ASC' } });
  const latest = new Map(rows.map((row) => [row.kind, row]));
  const names = await accountNames(
    em,
    rows.map(({ byAccountId }) => byAccountId),
  );
  const verification = latest.get('verification');
  const hasOwnFigure = verification?.data['ownAmountFen'] !== undefined;
  return {
    findings: [...latest.values()]
      .filter(({ kind }) => !apart.includes(kind))
      .map((row) => findingView(row, names, seesInner)),
    eligibility: EligibilityView.safeParse(latest.get('eligibility')?.data).data ?? null,
    suggestion: hasOwnFigure
      ? (SuggestionView.safeParse(latest.get('suggestion')?.data).data ?? null)
      : null,
  };
}

function findingView(
  row: CaseFinding,
  names: Map<string, string>,
  seesInner: boolean,
): z.infer<typeof FindingView> {
  const { kind, round, createdAt, byAccountId, data } = row;
  return {
    ...{ kind, round, data: withoutCiphers(withoutDiscussion(data, seesInner)) },
    at: createdAt.toISOString(),
    by: byAccountId === null ? null : (names.get(byAccountId) ?? null),
  };
}

/** Sealed accounts stay in the server; the masked ones go out. */
function withoutCiphers(data: Record<string, unknown>): Record<string, unknown> {
  const text = JSON.stringify(data, (key, value: unknown) =>
    key === 'accountCipher' ? undefined : value,
  );
  return JSON.parse(text) as Record<string, unknown>;
}
