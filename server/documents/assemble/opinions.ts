import type { CaseFile, FileDecision } from '../../cases/case-file.js';
import { roles, isRole } from '../../domain/access/roles.js';

const verdicts = {
  grant: '同意',
  confirmed: '同意',
  'phone-approved': '同意',
  approve: '同意',
  join: '同意',
  adjust: '同意并调整金额',
  return: '退回',
  refuse: '不同意',
  decline: '不同意',
} as const;

/** The last opinion of each step, in the order they were given; `kinds` names the steps that count. */
export function opinionsOf(file: CaseFile, isStep: (decision: FileDecision) => boolean) {
  const latest = new Map<string, FileDecision>();
  for (const decision of file.decisions.filter(isStep)) {
    latest.delete(decision.kind);
    latest.set(decision.kind, decision);
  }
  return [...latest.values()].map(opinionData);
}

/** One opinion as a row of a form. */
export function opinionData({ role, name, verdict, opinion, on }: FileDecision) {
  return {
    ...{ role: `${isRole(role) ? roles[role].name : role}意见`, name, on },
    verdict: isVerdict(verdict) ? verdicts[verdict] : null,
    opinion: opinion.trim() === '' ? null : opinion,
  };
}

function isVerdict(text: string): text is keyof typeof verdicts {
  return Object.hasOwn(verdicts, text);
}
