import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { PaperApprovalView } from '../../../../../server/paper-approvals/api.js';
import { Mark } from '../../../shared/Mark.js';
import type { Case } from '../useCase.query.js';
import { PaperCompare } from './PaperCompare.js';

type Row = z.output<typeof PaperApprovalView>;

/** One paper approval: who signed and entered it, and comparing it with the scan while it waits. */
export function PaperRow({ row, reliefCase }: { row: Row; reliefCase: Case }) {
  const { t } = useTranslation();
  const [isComparing, setIsComparing] = useState(false);
  const isWaiting = row.state === 'entered';
  return (
    <li>
      <strong>{row.task.name}</strong> {row.signer.name} {row.signedOn}{' '}
      <Mark tone={isWaiting ? 'info' : 'plain'}>{t(`caseVerbs.paper.states.${row.state}`)}</Mark>
      <p className="quiet">
        {t('caseVerbs.paper.by', { name: row.enteredBy })}
        {row.settledBy !== null && `；${t('caseVerbs.paper.settledBy', { name: row.settledBy })}`}
      </p>
      {row.note !== null && <p>{row.note}</p>}
      {isWaiting && row.confirmRefusal !== null && <p className="quiet">{row.confirmRefusal}</p>}
      {isWaiting && !isComparing && (
        <div className="verb-row-buttons">
          <Button
            size="small"
            type="primary"
            onClick={() => {
              setIsComparing(true);
            }}
          >
            {t('caseVerbs.paper.compare')}
          </Button>
        </div>
      )}
      {isComparing && (
        <PaperCompare
          row={row}
          reliefCase={reliefCase}
          onClose={() => {
            setIsComparing(false);
          }}
        />
      )}
    </li>
  );
}
