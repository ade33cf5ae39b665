import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Remark } from '../../../bpmn/modeler/remark-badges.js';
import { usePackage } from '../draft-context.js';
import { useShowTab } from '../use-show-tab.js';
import { countOpen } from './count-open.js';
import { useComments } from './useComments.query.js';

/** The open threads at the elements of a file, and the way to them: the tab of comments, at the element. */
export function useRemarks(file: string): {
  remarks: readonly Remark[];
  onRemarks: (elementId: string) => void;
} {
  const { t } = useTranslation();
  const { packageName, noteSelected } = usePackage();
  const showTab = useShowTab();
  const threads = useComments(packageName).data?.threads;
  const remarks = useMemo(
    () =>
      [...countOpen(threads ?? [], file)].map(([elementId, count]) => ({
        ...{ elementId, count },
        label: t('designerComments.openHere', { count }),
      })),
    [threads, file, t],
  );
  const onRemarks = useCallback(
    (elementId: string) => {
      noteSelected(elementId);
      showTab('comments');
    },
    [noteSelected, showTab],
  );
  return { remarks, onRemarks };
}
