import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { today } from '../../../shared/today.js';
import { ImportDialog } from './ImportDialog.js';
import { useExportSettings } from './useExportSettings.mutation.js';

/** The settings of an office as a file, out and in. */
export function FileButtons({ officeId, mayImport }: { officeId: string; mayImport: boolean }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const save = useExportSettings();
  const [isImporting, setIsImporting] = useState(false);
  return (
    <>
      <Button
        loading={save.isPending}
        onClick={() => {
          save.mutate(
            { officeId, name: t('files.name', { officeId, on: today() }) },
            { onError: (error) => void message.error(problemText(error)) },
          );
        }}
      >
        {t('files.export')}
      </Button>
      {mayImport && (
        <Button
          onClick={() => {
            setIsImporting(true);
          }}
        >
          {t('files.import')}
        </Button>
      )}
      {isImporting && (
        <ImportDialog
          officeId={officeId}
          format="json"
          onClose={() => {
            setIsImporting(false);
          }}
        />
      )}
    </>
  );
}
