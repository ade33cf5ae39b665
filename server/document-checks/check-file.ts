import type { EntityManager } from 'typeorm';
import type { CaseFile } from '../cases/case-file.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import {
  checkPapers,
  type PaperFinding,
  type RuleLevels,
} from '../domain/paper-rules/paper-rules.js';
import type { Paper } from '../domain/papers/paper.js';
import { settingInForce } from '../settings/setting-in-force.js';
import { readPapers, readRegister } from './read-context.js';
import { signedDecisions } from './signed-decisions.js';

export interface FileCheck {
  papers: Paper[];
  levels: RuleLevels;
  findings: PaperFinding[];
}

/** Every standing paper of a case against the others and the register, their text read again. */
export async function checkFile(
  em: EntityManager,
  file: CaseFile,
  today: LocalDate,
): Promise<FileCheck> {
  const papers = await readPapers(em, file.row.id, { withText: true });
  const levels = await settingInForce(em, file.row.officeId, 'paperRules', today);
  const register = await readRegister(em, file);
  const decisions = await signedDecisions(em, file, today);
  return { papers, levels, findings: checkPapers({ case: register, papers, decisions }, levels) };
}
