import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { SnapshotView } from '../../../../../server/designer/api.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { When } from '../../../shared/When.js';
import { useDraft } from '../draft-context.js';
import { useRestoreDraft } from '../useDraftStep.mutation.js';

type Snapshot = z.infer<typeof SnapshotView>;

interface Props {
  draftId: string;
  snapshots: readonly Snapshot[];
}

/** Each earlier state, with the way back to it; what stands now is kept before. */
export function SnapshotTable({ draftId, snapshots }: Props) {
  const { t } = useTranslation();
  const { isEditable } = useDraft();
  const ask = useAskRestore(draftId);
  return (
    <table className="studio-table">
      <thead>
        <tr>
          <th>{t('designer.history.at')}</th>
          <th>{t('designer.history.kind')}</th>
          <th>{t('designer.history.by')}</th>
          <th>{t('designer.history.what')}</th>
          <th>
            <span className="visually-hidden">{t('designer.history.restore')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {snapshots.map((snapshot) => (
          <tr key={snapshot.id}>
            <td>
              <When at={snapshot.at} />
            </td>
            <td>{t(`designer.history.kinds.${snapshot.kind}`)}</td>
            <td>{snapshot.by?.name ?? t('designer.byProgram')}</td>
            <td className="prose">{snapshot.note}</td>
            <td>
              {isEditable && (
                <Button
                  size="small"
                  onClick={() => {
                    ask(snapshot);
                  }}
                >
                  {t('designer.history.restore')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function useAskRestore(draftId: string): (snapshot: Snapshot) => void {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const problemText = useProblemText();
  const { flush } = useDraft();
  const restore = useRestoreDraft(draftId);
  return ({ id, revision }) =>
    void modal.confirm({
      title: t('designer.history.restoreTitle', { revision }),
      content: t('designer.history.restoreHint'),
      okText: t('designer.history.restore'),
      onOk: async () => {
        const now = await flush();
        if (now === null) return;
        await restore
          .mutateAsync({ revision: now, snapshotId: id })
          .then(() => void message.success(t('designer.history.restored')))
          .catch((error: unknown) => void message.error(problemText(error)));
      },
    });
}
