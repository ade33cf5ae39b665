import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangeView } from '../../../../../server/settings/api.js';
import { DecideDialog, type Verdict } from './DecideDialog.js';
import { RedraftButton } from './RedraftButton.js';
import { usePreview } from './usePreview.query.js';
import { WithdrawButton } from './WithdrawButton.js';

/** What may be done with a change that is no draft of one's own: withdraw, release, reject. */
export function ChangeActions({
  change,
  onPreview,
}: {
  change: ChangeView;
  onPreview: () => void;
}) {
  const { t } = useTranslation();
  const { may } = change;
  // A release rests on the preview that was looked at: who may release sees it, and without it nothing is released.
  const preview = usePreview(change.id, change.version, may.release);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const baseHash = preview.data?.baseHash;
  return (
    <>
      {change.state === 'submitted' && !may.release && (
        <Button onClick={onPreview}>{t('change.preview')}</Button>
      )}
      {may.withdraw && <WithdrawButton change={change} />}
      {['rejected', 'withdrawn'].includes(change.state) && <RedraftButton change={change} />}
      {may.reject && (
        <Button
          onClick={() => {
            setVerdict({ kind: 'reject' });
          }}
        >
          {t('change.reject')}
        </Button>
      )}
      {may.release && (
        <Button
          type="primary"
          loading={preview.isFetching}
          disabled={baseHash === undefined || (preview.data?.faults.length ?? 0) > 0}
          onClick={() => {
            if (baseHash !== undefined) setVerdict({ kind: 'release', baseHash });
          }}
        >
          {t('change.release')}
        </Button>
      )}
      {verdict !== null && (
        <DecideDialog
          change={change}
          verdict={verdict}
          onClose={() => {
            setVerdict(null);
          }}
        />
      )}
    </>
  );
}
