import type { EntityManager } from 'typeorm';
import { readCaseFile } from '../cases/case-file.js';
import type { Deps } from '../deps.js';
import { assertCallsSigned } from '../paper-approvals/assert-calls-signed.js';
import { checkFile } from './check-file.js';
import { noteFindings } from './collect-findings.js';
import { refuseDisagreement } from './refuse-disagreement.js';

/** Papers by which an office binds itself to pay: they do not leave on an approval given by phone that nobody has signed. */
const granting: ReadonlySet<string> = new Set(['relief-decision', 'joint-relief-reply']);

/** No seal on a grant whose approval by phone is not signed, nor on a paper that disagrees with the register or with another paper of its case; PAPERS_DISAGREE says in what. */
export async function assertSealable(
  em: EntityManager,
  { clock, vault }: Pick<Deps, 'clock' | 'vault'>,
  { id, caseId, kind }: { id: string; caseId: string; kind: string },
): Promise<void> {
  if (granting.has(kind)) await assertCallsSigned(em, caseId);
  const file = await readCaseFile(em, vault, caseId);
  const { findings } = await checkFile(em, file, clock.today());
  const blocking = findings.filter(
    ({ level, places }) => level === 'block' && places.some(({ documentId }) => documentId === id),
  );
  noteFindings(em, blocking);
  refuseDisagreement(blocking);
}
