import type { Finding } from '../../../../../processes/lint/lint-rule.js';
import type { WarningReason } from '../../../../../server/designer/api.js';

type Place = Pick<WarningReason, 'rule' | 'file' | 'elementId'>;

const isSame = (a: Place, b: Place): boolean =>
  a.rule === b.rule && a.file === b.file && a.elementId === b.elementId;

/** The reason given for a warning; null: none yet. */
export function reasonFor(reasons: readonly WarningReason[], finding: Place): string | null {
  return reasons.find((reason) => isSame(reason, finding))?.reason ?? null;
}

/** The reasons with another one for this warning; empty: none any more. */
export function withReason(
  reasons: readonly WarningReason[],
  { rule, file, elementId }: Place,
  reason: string,
): WarningReason[] {
  const others = reasons.filter((one) => !isSame(one, { rule, file, elementId }));
  return reason === '' ? others : [...others, { rule, file, elementId, reason }];
}

/** Warnings nobody has given a reason for. */
export function unexplained(
  findings: readonly Finding[],
  reasons: readonly WarningReason[],
): Finding[] {
  return findings.filter(
    (finding) => finding.severity === 'warning' && reasonFor(reasons, finding) === null,
  );
}
