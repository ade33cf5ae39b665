import type { z } from 'zod';
import { assertMaySee } from '../cases/case-scope.js';
import { accountNames, signedByName } from '../cases/names.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { recusalDecisionFault } from '../domain/cases/recusal.js';
import type { listRecusals as listRecusalsApi, RecusalView } from './api.js';
import { deciderOf } from './decider-of.js';
import { peopleOnCase, postsOf } from './people-on-case.js';
import { Recusal } from './recusal.entity.js';

type View = z.input<typeof RecusalView>;

/** The recusals of a case, the oldest first, and everybody who takes part and has not stepped out. */
export async function listRecusals(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { caseId, actor }: { caseId: string; actor: Actor },
): Promise<z.input<(typeof listRecusalsApi)['response']>> {
  const em = dataSource.manager;
  const on = clock.today();
  await assertMaySee(em, actor, caseId, on);
  const rows = await em.find(Recusal, { where: { caseId }, order: { askedAt: 'ASC', id: 'ASC' } });
  const names = await accountNames(
    em,
    rows.flatMap((row) => [
      ...[row.accountId, row.askedBy, row.decidedBy, row.decidedFor, row.successorId],
    ]),
  );
  const items: View[] = [];
  for (const row of rows) {
    const { body, authority, refusal } = await deciderOf(em, actor, row, on);
    const hands = authority?.hands ?? [];
    const fault = recusalDecisionFault({
      ...{ state: row.state, origin: row.origin, accountId: row.accountId },
      ...{ verdict: 'granted', hands },
    });
    const reason = authority === null ? refusal : (fault?.detail ?? null);
    items.push({ ...present(row, names), body, decide: { allowed: reason === null, reason } });
  }
  const out = rows.filter(({ state }) => state === 'granted').map(({ accountId }) => accountId);
  const people = (await peopleOnCase(em, caseId, on)).filter(({ id }) => !out.includes(id));
  return {
    items,
    people: people.map((person) => ({
      ...{ id: person.id, name: person.name, posts: postsOf(person) },
      isHandler: person.grants.some(({ role }) => role === 'handler'),
    })),
  };
}

function present(row: Recusal, names: ReadonlyMap<string, string>): Omit<View, 'body' | 'decide'> {
  const { id, accountId, post, origin, ground, reason, requestedBy, requestedForm } = row;
  const { requestedOn, state, decidedOn, decisionNote, successorId } = row;
  return {
    ...{ id, post, origin, ground, reason, requestedBy, requestedForm, requestedOn, state },
    person: { id: accountId, name: names.get(accountId) ?? '' },
    ...{ askedBy: names.get(row.askedBy) ?? '', askedAt: row.askedAt.toISOString(), decidedOn },
    decidedBy: signedByName(names, { accountId: row.decidedBy, forAccountId: row.decidedFor }),
    note: decisionNote,
    successor: successorId === null ? null : (names.get(successorId) ?? null),
  };
}
