import type { EntityManager } from 'typeorm';
import { findUncoveredIn } from '../../templates/fonts/find-uncovered.js';
import type { CaseFile } from '../cases/case-file.js';
import type { Deps } from '../deps.js';
import {
  checkPapers,
  findingsOfDraft,
  type PaperFinding,
} from '../domain/paper-rules/paper-rules.js';
import type { Paper } from '../domain/papers/paper.js';
import { settingInForce } from '../settings/setting-in-force.js';
import { noteFindings } from './collect-findings.js';
import { readPapers, readRegister } from './read-context.js';
import { readLines } from './read-lines.js';
import { refuseDisagreement } from './refuse-disagreement.js';
import { signedDecisions } from './signed-decisions.js';

/** A paper as it is about to be issued. */
export interface DraftPaper extends Pick<
  Paper,
  'kind' | 'title' | 'number' | 'officeId' | 'officeName' | 'isInternal' | 'issuedOn' | 'data'
> {
  html: string;
  /** The paper it replaces: it does not count any more. Of a correction only what is wrong on itself blocks: the papers it was to
   * agree with may be corrected after it. */
  correctsId: string | null;
}

/** Papers that put a decision into words: who signed it is looked up for these alone. */
const decisionKinds: ReadonlySet<string> = new Set(['relief-decision', 'refusal-decision']);

/**
 * Holds a paper against the register and the standing papers before it is issued; PAPERS_DISAGREE names everything that blocks,
 * what only warns is the answer. Runs in the transaction of the issue.
 */
export async function assertPapersAgree(
  em: EntityManager,
  deps: Pick<Deps, 'clock'>,
  subject: { file: CaseFile; draft: DraftPaper },
): Promise<PaperFinding[]> {
  const findings = await findingsBeforeIssue(em, deps, subject);
  noteFindings(em, findings);
  refuseDisagreement(findings.filter(({ level }) => level === 'block'));
  return findings;
}

/** What the issue of a paper would find, without refusing it: `block` only where it would be refused. */
export async function findingsBeforeIssue(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  { file, draft }: { file: CaseFile; draft: DraftPaper },
): Promise<PaperFinding[]> {
  const { html, correctsId, ...facts } = draft;
  const paper: Paper = {
    ...{ ...facts, documentId: null, isVoid: false, sealedOn: null, servedOn: null },
    lines: readLines(html),
    uncovered: await findUncoveredIn(html),
  };
  const standing = await readPapers(em, file.row.id, { withText: false });
  const isDecision = decisionKinds.has(draft.kind);
  const context = {
    case: await readRegister(em, file),
    papers: [...standing.filter(({ documentId }) => documentId !== correctsId), paper],
    decisions: isDecision ? await signedDecisions(em, file, clock.today()) : [],
  };
  const levels = await settingInForce(em, draft.officeId, 'paperRules', draft.issuedOn);
  return findingsOfDraft(checkPapers(context, levels)).map((finding) =>
    correctsId === null || finding.places.every(({ documentId }) => documentId === null)
      ? finding
      : { ...finding, level: 'warn' },
  );
}
