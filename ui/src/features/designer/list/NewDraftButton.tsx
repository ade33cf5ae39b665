import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackagesView } from '../../../../../server/designer/api.js';
import { draftChoices } from './draft-choices.js';
import { NewDraftDialog } from './NewDraftDialog.js';

/** Begins a draft from what applies today. */
export function NewDraftButton({ view }: { view: PackagesView }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        type="primary"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {t('designer.draft.begin')}
      </Button>
      {isOpen && (
        <NewDraftDialog
          choices={draftChoices(view)}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
