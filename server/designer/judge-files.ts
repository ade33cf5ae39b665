import type { EntityManager } from 'typeorm';
import type { Finding } from '../../processes/lint/lint-rule.js';
import type { PackageFile } from '../../processes/package/package-files.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { WarningReason } from './draft-views-api.js';
import { lintApart } from './lint-thread.js';
import { packageFacts } from './package-facts.js';

/** What our rules, and those of the notation and the engine, say of a package in this installation on a day: as the browser says it. */
export async function judgeFiles(
  em: EntityManager,
  { packageName, files, on }: { packageName: string; files: PackageFile[]; on: LocalDate },
): Promise<Finding[]> {
  return lintApart({ files, facts: await packageFacts(em, packageName, on) });
}

/** What of the findings still stands against a release: every error, and warnings nobody gave a reason for. */
export function openFindings(
  findings: readonly Finding[],
  reasons: readonly WarningReason[],
): Finding[] {
  return findings.filter(
    (finding) =>
      finding.severity === 'error' ||
      !reasons.some(
        ({ rule, file, elementId }) =>
          rule === finding.rule && file === finding.file && elementId === finding.elementId,
      ),
  );
}
