import { FolderOpenOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VolumesDrawer } from './VolumesDrawer.js';

/** 案卷 of a case: 正卷, 内卷, the whole file, and the card for the business system. */
export function VolumesButton({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        icon={<FolderOpenOutlined />}
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {t('volumes.button')}
      </Button>
      {isOpen && (
        <VolumesDrawer
          caseId={caseId}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
