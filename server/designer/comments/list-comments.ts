import { In } from 'typeorm';
import { accountNames } from '../../cases/names.js';
import type { Deps } from '../../deps.js';
import type { Actor } from '../../domain/access/permissions.js';
import { assertMaySeeReleases } from '../package-scope.js';
import type { CommentThreadView } from './api.js';
import { CommentEntry } from './comment-entry.entity.js';
import { CommentThread } from './comment-thread.entity.js';
import { mayCorrect } from './may-correct.js';

/** As many as a page bears; the open ones come first. */
const shown = 500;

/** What was said about the elements of a package, whichever draft or release it was written in; the latest change first. */
export async function listComments(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, packageName }: { actor: Actor; packageName: string },
): Promise<{ threads: CommentThreadView[] }> {
  const em = dataSource.manager;
  await assertMaySeeReleases(em, actor, packageName, clock.today());
  const threads = await em.find(CommentThread, {
    where: { package: packageName },
    order: { state: 'ASC', changedAt: 'DESC', id: 'ASC' },
    take: shown,
  });
  const entries = await em.find(CommentEntry, {
    where: { threadId: In(threads.map(({ id }) => id)) },
    order: { number: 'ASC' },
  });
  const names = await accountNames(
    em,
    entries.map(({ writtenBy }) => writtenBy),
  );
  const seen = { actor, now: clock.now() };
  return {
    threads: threads.map(({ id, file, elementId, elementName, draftId, releaseId, state }) => ({
      ...{ id, file, elementId, elementName, draftId, releaseId, state },
      entries: entries
        .filter(({ threadId }) => threadId === id)
        .map((entry) => ({
          ...{ id: entry.id, kind: entry.kind, text: entry.text },
          by: { id: entry.writtenBy, name: names.get(entry.writtenBy) ?? '' },
          at: entry.writtenAt.toISOString(),
          correctedAt: entry.correctedAt?.toISOString() ?? null,
          mayCorrect: mayCorrect(entry, seen),
        })),
    })),
  };
}
