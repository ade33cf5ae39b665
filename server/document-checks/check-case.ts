import { recordAudit } from '../audit/record-audit.js';
import { readCaseFile } from '../cases/case-file.js';
import { assertMayOnCase } from '../cases/case-scope.js';
import { caseHolder } from '../cases/case-subject.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { paperRuleIds, paperRules, type PaperFinding } from '../domain/paper-rules/paper-rules.js';
import { checkFile } from './check-file.js';

export interface CaseCheck {
  papers: number;
  rules: { name: string; level: 'block' | 'warn' }[];
  findings: (PaperFinding & { name: string })[];
}

/** 文书核对 on demand; looking is on record. */
export async function checkCase(
  { dataSource, clock, vault }: Deps,
  { caseId, actor, requestId }: { caseId: string; actor: Actor; requestId: string },
): Promise<CaseCheck> {
  const em = dataSource.manager;
  const today = clock.today();
  const holder = await caseHolder(em, caseId);
  await assertMayOnCase(em, actor, 'see-internal-papers', holder, today);
  await recordAudit(em, {
    ...{ at: clock.now(), accountId: actor.accountId, action: 'check-documents', caseId },
    ...{ subjectType: 'case', subjectId: caseId, detail: {}, requestId },
  });
  const file = await readCaseFile(em, vault, caseId);
  const { papers, levels, findings } = await checkFile(em, file, today);
  return {
    papers: papers.filter(({ isVoid }) => !isVoid).length,
    rules: paperRuleIds.map((rule) => ({
      name: paperRules[rule].name,
      level: levels[rule] ?? paperRules[rule].level,
    })),
    findings: findings.map((finding) => ({ ...finding, name: paperRules[finding.rule].name })),
  };
}
