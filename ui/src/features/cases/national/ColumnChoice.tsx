import { App, Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import {
  nationalFieldIds,
  nationalFields,
  type NationalField,
} from '../../../../../server/domain/intake/national-columns.js';
import type { previewNationalImport } from '../../../../../server/national-import/api.js';
import { useWord } from '../../../i18n/use-word.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useSaveColumns } from './useNationalImport.js';

type Columns = Record<string, NationalField | ''>;

interface Props {
  officeId: string;
  columns: z.infer<typeof previewNationalImport.response>['columns'];
  columnsNow: Columns;
  onChange: (columns: Columns) => void;
}

/** Which column is taken for what; kept for the office when somebody says so. */
export function ColumnChoice({ officeId, columns, columnsNow, onChange }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const save = useSaveColumns(officeId);
  const options = [
    { value: '', label: t('nationalImport.noColumn') },
    ...nationalFieldIds.map((value) => ({ value, label: word(nationalFields[value].name) })),
  ];
  return (
    <>
      <h3>{t('nationalImport.columns')}</h3>
      <p className="quiet">{t('nationalImport.columnsHint')}</p>
      <ul className="national-columns">
        {columns.map(({ place, title, field }) => (
          <li key={place}>
            <span>{title === '' ? t('nationalImport.untitled', { place: place + 1 }) : title}</span>
            <Select<NationalField | ''>
              aria-label={t('nationalImport.columnOf', { title })}
              disabled={title === ''}
              value={field ?? ''}
              options={options as { value: NationalField | ''; label: string }[]}
              onChange={(next) => {
                const others = Object.entries(columnsNow).map(([known, value]) => [
                  known,
                  value === next ? '' : value,
                ]);
                onChange({ ...(Object.fromEntries(others) as Columns), [title]: next });
              }}
            />
          </li>
        ))}
      </ul>
      <Button
        loading={save.isPending}
        onClick={() => {
          save.mutate(columnsNow, {
            onSuccess: () => void message.success(t('nationalImport.columnsSaved')),
            onError: (error) => void message.error(problemText(error)),
          });
        }}
      >
        {t('nationalImport.saveColumns')}
      </Button>
    </>
  );
}
