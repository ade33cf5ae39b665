import { useDraft } from '../draft-context.js';
import type { TabProps } from '../tabs.js';
import { RunningView } from './RunningView.js';

/** Before a release: which open cases could go on in this draft once it is released, and which finish where they are. */
export function RunningTab({ draftId }: TabProps) {
  const { draft } = useDraft();
  return <RunningView packageName={draft.package} target={{ draftId }} targetName={draft.title} />;
}
