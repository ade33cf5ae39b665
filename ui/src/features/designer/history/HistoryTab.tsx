import { App, Button, Empty, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { useDraft } from '../draft-context.js';
import type { TabProps } from '../tabs.js';
import { useTakeSnapshot } from '../useDraftStep.mutation.js';
import { useSnapshots } from '../useSnapshots.query.js';
import { SnapshotTable } from './SnapshotTable.js';

/** Earlier states of the draft: kept by themselves and by hand, and brought back from here. */
export function HistoryTab({ draftId }: TabProps) {
  const { t } = useTranslation();
  const { isEditable } = useDraft();
  const snapshots = useSnapshots(draftId);
  if (snapshots.isPending) return <Loading />;
  if (snapshots.isError) {
    return <ProblemView error={snapshots.error} onRetry={() => void snapshots.refetch()} />;
  }
  const rows = snapshots.data.snapshots;
  return (
    <section className="panel">
      {isEditable && <KeepNow draftId={draftId} />}
      {rows.length === 0 ? (
        <Empty description={t('designer.history.none')} />
      ) : (
        <SnapshotTable draftId={draftId} snapshots={rows} />
      )}
    </section>
  );
}

function KeepNow({ draftId }: { draftId: string }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const { flush } = useDraft();
  const [note, setNote] = useState('');
  const take = useTakeSnapshot(draftId);
  const keep = async () => {
    if ((await flush()) === null) return;
    take.mutate(note.trim(), {
      onSuccess: () => {
        setNote('');
        void message.success(t('designer.history.kept'));
      },
      onError: (error) => void message.error(problemText(error)),
    });
  };
  return (
    <div className="studio-reason">
      <Input
        aria-label={t('designer.history.note')}
        placeholder={t('designer.history.note')}
        maxLength={200}
        value={note}
        onChange={({ target }) => {
          setNote(target.value);
        }}
      />
      <Button loading={take.isPending} onClick={() => void keep()}>
        {t('designer.history.keep')}
      </Button>
    </div>
  );
}
