import type { Actor } from '../../domain/access/permissions.js';
import type { CommentEntry } from './comment-entry.entity.js';

const correctableMs = 10 * 60_000;

/** Own words may be mended for ten minutes, inclusive; afterwards others may have relied on them. */
export const mayCorrect = (
  { kind, writtenBy, writtenAt }: Pick<CommentEntry, 'kind' | 'writtenBy' | 'writtenAt'>,
  { actor, now }: { actor: Pick<Actor, 'accountId'>; now: Date },
): boolean =>
  kind === 'text' &&
  writtenBy === actor.accountId &&
  now.getTime() - writtenAt.getTime() <= correctableMs;
