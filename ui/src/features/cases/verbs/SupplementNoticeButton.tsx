import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { handOverSupplementNotice } from '../../../../../server/supplements/api.js';
import { useAccount } from '../../accounts/useAccount.js';
import type { Case } from '../useCase.query.js';
import { SupplementNoticeDialog } from './SupplementNoticeDialog.js';

/** The way to the notice of what is missing, at the desk; not there for who may not, nor once the case is past it. */
export function SupplementNoticeButton({ reliefCase }: { reliefCase: Case }) {
  const { t } = useTranslation();
  const { hasRole } = useAccount();
  const [isOpen, setIsOpen] = useState(false);
  const isInReview = reliefCase.status === 'filed' || reliefCase.status === 'supplementing';
  const may = hasRole(...(handOverSupplementNotice.roles as readonly string[]));
  if (!isInReview || !may) return null;
  return (
    <>
      <Button
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {t('supplementNotice.button')}
      </Button>
      {isOpen && (
        <SupplementNoticeDialog
          reliefCase={reliefCase}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
