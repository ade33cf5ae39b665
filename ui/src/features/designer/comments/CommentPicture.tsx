import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TracedDiagram } from '../../../bpmn/traced/TracedDiagram.js';
import type { CommentThreadView } from '../../../../../server/designer/comments/api.js';

/** The diagram with the number of threads at each step; a click chooses the step. */
export function CommentPicture({
  xml,
  threads,
  element,
  onChoose,
}: {
  xml: string;
  threads: readonly CommentThreadView[];
  element: string | null;
  onChoose: (elementId: string) => void;
}) {
  const { t } = useTranslation();
  const counts = threads.map(({ elementId }) => elementId).join('\n');
  const trace = useMemo(() => {
    const found = new Map<string, number>();
    for (const id of counts.split('\n')) found.set(id, (found.get(id) ?? 0) + 1);
    return {
      xml,
      elements: new Map(),
      flows: [],
      badges: new Map([...found].map(([id, count]) => [id, String(count)])),
    };
  }, [xml, counts]);
  const focus = useMemo(
    () => (element === null ? null : { elementId: element, nonce: 0 }),
    [element],
  );
  return (
    <div className="comments-diagram">
      <TracedDiagram
        trace={trace}
        description={t('designerComments.diagram')}
        focus={focus}
        onChoose={onChoose}
      />
    </div>
  );
}
