import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listCaseInterferences } from '../../../../../server/interferences/api.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { useAccount } from '../../accounts/useAccount.js';
import { InterferenceItem } from '../../interferences/InterferenceItem.js';
import type { Case } from '../useCase.query.js';
import { InterferenceForm } from './InterferenceForm.js';
import { useCasePart } from './useCasePart.query.js';

interface Props {
  reliefCase: Case;
  onClose: () => void;
}

/** 过问记录 of a case, as far as the person may see them, and recording another. */
export function InterferenceDrawer({ reliefCase, onClose }: Props) {
  const { t } = useTranslation();
  const account = useAccount();
  const list = useCasePart(listCaseInterferences, reliefCase.id);
  /** `''`: a record of its own; else the record it adds to. */
  const [recording, setRecording] = useState<string | null>(null);
  return (
    <Drawer open size="large" title={t('caseVerbs.interference.title')} onClose={onClose}>
      <p className="quiet">{t('caseVerbs.interference.hint')}</p>
      {list.isPending && <Loading />}
      {list.isError && <ProblemView error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && <p className="quiet">{t('caseVerbs.interference.none')}</p>}
      <ul className="verb-list">
        {list.data?.items.map((row) => (
          <InterferenceItem key={row.id} row={row}>
            {row.recordedBy === account.displayName && row.supplementsId === null && (
              <Button
                size="small"
                onClick={() => {
                  setRecording(row.id);
                }}
              >
                {t('caseVerbs.interference.supplement')}
              </Button>
            )}
          </InterferenceItem>
        ))}
      </ul>
      {recording === null ? (
        <Button
          type="primary"
          onClick={() => {
            setRecording('');
          }}
        >
          {t('caseVerbs.interference.record')}
        </Button>
      ) : (
        <InterferenceForm
          key={recording}
          caseId={reliefCase.id}
          supplements={list.data?.items.find(({ id }) => id === recording) ?? null}
          onClose={() => {
            setRecording(null);
          }}
        />
      )}
    </Drawer>
  );
}
