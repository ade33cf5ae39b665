import type { DraftView } from '../../../../../server/designer/api.js';
import type { FileChanges, LocalCopy } from './draft-saver.js';

/** The draft as the server has it after taking these changes: what was checked and tried was another text. */
export function savedDraft(draft: DraftView, changes: FileChanges, revision: number): DraftView {
  const kept = draft.files.filter(({ name }) => !(name in changes));
  const written = Object.entries(changes).flatMap(([name, content]) =>
    content === null ? [] : [{ name, content, revision, isNational: false }],
  );
  const files = [...kept, ...written].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { ...draft, files, revision, isChecked: false, isTried: false };
}

/** Those of the changed files that somebody else has changed since; one they deleted comes back with what was typed in it. */
export function contestedFiles(
  theirs: Pick<DraftView, 'files'>,
  { revision, changes }: LocalCopy,
): string[] {
  return theirs.files
    .filter(
      ({ name, content, revision: changedAt }) =>
        name in changes && changedAt > revision && changes[name] !== content,
    )
    .map(({ name }) => name);
}
