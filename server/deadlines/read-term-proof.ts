import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { renderDefinition } from '../../templates/render/render-html.js';
import { termProof } from '../../templates/kinds/file/term-proof.js';
import { assertMaySee } from '../cases/case-scope.js';
import { findCaseOwner } from '../cases/find-case-owner.js';
import type { Deps } from '../deps.js';
import { shanghaiMinute, toLocalDate } from '../domain/basics/local-date.js';
import { sourceOnPaper } from '../domain/basics/source-on-paper.js';
import type { Actor } from '../domain/access/permissions.js';
import { termStateNames } from '../domain/terms/term-states.js';
import { terms } from '../domain/terms/terms.js';
import { findOffice } from '../offices/find-office.js';
import { Deadline } from './deadline.entity.js';
import { findTerm } from './find-term.js';
import { termHistory } from './read-term.js';
import { spanWords } from './term-words.js';

type ProofData = z.input<typeof termProof.data>;

/** 期限证明 of one term, or of all terms of its case, as HTML to print; for whoever may see the case. */
export async function readTermProof(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, termId, scope }: { actor: Actor; termId: string; scope: 'term' | 'case' },
): Promise<string> {
  const em = dataSource.manager;
  const today = clock.today();
  const term = await findTerm(em, termId);
  const { caseId } = term;
  await assertMaySee(em, actor, caseId, today);
  const { officeId, number, title } = await findCaseOwner(em, caseId);
  const { name, shortName } = await findOffice(em, officeId);
  const all = scope === 'term' ? [term] : await termsOf(em, caseId);
  const data: ProofData = {
    ...{ office: { name, shortName }, caseNumber: number, caseTitle: title },
    terms: await Promise.all(all.map((row) => proofOf(em, row))),
    ...{ printedOn: today, printedBy: actor.displayName },
  };
  return renderDefinition(termProof, data).html;
}

function termsOf(em: EntityManager, caseId: string): Promise<Deadline[]> {
  return em.find(Deadline, { where: { caseId }, order: { startedOn: 'ASC', id: 'ASC' } });
}

async function proofOf(em: EntityManager, term: Deadline): Promise<ProofData['terms'][number]> {
  const { kind, startedOn, spanCount, spanUnit, source, dueOn, state, stoppedAt } = term;
  const { name, startsWith } = terms[kind];
  const events = await termHistory(em, term);
  return {
    ...{ name, startsWith, startedOn, dueOn, source: sourceOnPaper(source) || source },
    span: spanWords(spanCount, spanUnit),
    state: termStateNames[state],
    endedOn: stoppedAt === null ? null : toLocalDate(stoppedAt),
    events: events.map(({ on, name: what, text, who, at }) => ({
      ...{ on, name: what, text, who, writtenAt: shanghaiMinute(new Date(at)) },
    })),
  };
}
