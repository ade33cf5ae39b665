import type { Deps } from '../deps.js';
import { listPapersOfKind } from '../documents/list-papers-of-kind.js';
import type { Actor } from '../domain/access/permissions.js';
import { kindOf } from './find-version.js';
import type { PapersView } from './template-views-api.js';

/** The papers of a kind on whose data the person may look at a text. Who may read none keeps to the samples: no refusal, nothing went wrong. */
export async function listPapers(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, kind, q }: { actor: Actor; kind: string; q: string },
): Promise<PapersView> {
  const asked = { actor, kind: kindOf(kind), q, on: clock.today() };
  const items = await listPapersOfKind(dataSource.manager, asked);
  return { mayRead: items !== null, items: items ?? [] };
}
