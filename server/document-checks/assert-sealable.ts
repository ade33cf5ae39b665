import type { EntityManager } from 'typeorm';
import { readCaseFile } from '../cases/case-file.js';
import type { Deps } from '../deps.js';
import { checkFile } from './check-file.js';
import { noteFindings } from './collect-findings.js';
import { refuseDisagreement } from './refuse-disagreement.js';

/** No seal on a paper that disagrees with the register or with another paper of its case; PAPERS_DISAGREE says in what. */
export async function assertSealable(
  em: EntityManager,
  { clock, vault }: Pick<Deps, 'clock' | 'vault'>,
  { id, caseId }: { id: string; caseId: string },
): Promise<void> {
  const file = await readCaseFile(em, vault, caseId);
  const { findings } = await checkFile(em, file, clock.today());
  const blocking = findings.filter(
    ({ level, places }) => level === 'block' && places.some(({ documentId }) => documentId === id),
  );
  noteFindings(em, blocking);
  refuseDisagreement(blocking);
}
