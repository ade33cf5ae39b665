import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackagesView } from '../../../../../server/designer/api.js';
import { ImportDialog } from './ImportDialog.js';

/** Takes in a package from a file. */
export function ImportButton({ view }: { view: PackagesView }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {t('designer.import.act')}
      </Button>
      {isOpen && (
        <ImportDialog
          view={view}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
