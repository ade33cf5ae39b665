import type { TabProps } from '../tabs.js';
import { useDraft } from '../draft-context.js';
import { CommentsView } from './CommentsView.js';

/** What designers and publishers say about the steps of this package. */
export function CommentsTab({ draftId }: TabProps) {
  const { draft } = useDraft();
  return <CommentsView packageName={draft.package} on={{ draftId }} />;
}
