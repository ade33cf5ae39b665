import { Alert, App, Button, Select, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { nationalImportApi } from '../../../../../server/national-import/api.js';
import type { NationalField } from '../../../../../server/domain/intake/national-columns.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { usePageTitle } from '../../../shared/use-page-title.js';
import { useAccount } from '../../accounts/useAccount.js';
import { ColumnChoice } from './ColumnChoice.js';
import { ImportResults } from './ImportResults.js';
import { RowTable } from './RowTable.js';
import { base64Of, useImportPreview, useImportRows } from './useNationalImport.js';
import './national.css';

interface Chosen {
  fileName: string;
  file: string;
}

/** 从全国系统导入: a file, how its columns are read, its rows with their faults, and the rows that are taken. */
export function NationalImportPage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  usePageTitle(t('nationalImport.title'));
  const { roles } = useAccount();
  const accepts = nationalImportApi.importNational.roles as readonly string[];
  const posts = roles.filter(({ role }) => accepts.includes(role));
  const offices = [...new Map(posts.map(({ officeId, officeName }) => [officeId, officeName]))];
  const [officeId, setOfficeId] = useState(offices[0]?.[0] ?? '');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [lines, setLines] = useState<number[]>([]);
  const preview = useImportPreview();
  const take = useImportRows();
  const read = (file: Chosen, columns?: Record<string, NationalField | ''>) => {
    take.reset();
    preview.mutate(
      { officeId, ...file, ...(columns === undefined ? {} : { columns }) },
      {
        onSuccess: ({ rows }) => {
          setLines(rows.filter(({ state }) => state === 'new').map(({ line }) => line));
        },
      },
    );
  };
  const open = (file: File) => {
    void base64Of(file)
      .then((content) => {
        const next = { fileName: file.name, file: content };
        setChosen(next);
        read(next);
      })
      .catch((error: unknown) => void message.error(problemText(error)));
  };
  const columnsNow = Object.fromEntries(
    (preview.data?.columns ?? [])
      .filter(({ title }) => title !== '')
      .map(({ title, field }) => [title, field ?? ('' as const)]),
  );
  const found = preview.data;
  const ready = found?.rows.filter(({ state }) => state === 'new').length ?? 0;
  return (
    <div className="national-import">
      <div className="page-head">
        <h1>{t('nationalImport.title')}</h1>
        <span className="spread" />
        <Link to="/applications/new">{t('nationalImport.back')}</Link>
      </div>
      <section className="panel">
        <p className="quiet">{t('nationalImport.hint')}</p>
        {offices.length > 1 && (
          <Select
            aria-label={t('nationalImport.office')}
            value={officeId}
            options={offices.map(([value, label]) => ({ value, label }))}
            onChange={setOfficeId}
          />
        )}
        <Upload.Dragger
          className="national-drop"
          accept=".xlsx,.csv"
          maxCount={1}
          showUploadList={false}
          beforeUpload={(file) => {
            open(file);
            return false;
          }}
        >
          <p>{t(preview.isPending ? 'nationalImport.reading' : 'nationalImport.drop')}</p>
        </Upload.Dragger>
        {preview.isError && <Alert type="error" showIcon title={problemText(preview.error)} />}
      </section>
      {found !== undefined && chosen !== null && (
        <>
          <section className="panel">
            <h2>{t('nationalImport.file', { name: chosen.fileName })}</h2>
            {found.sheet !== null && (
              <p className="quiet">{t('nationalImport.sheet', { sheet: found.sheet })}</p>
            )}
            {found.otherSheets.length > 0 && (
              <p className="quiet">
                {t('nationalImport.otherSheets', { names: found.otherSheets.join('、') })}
              </p>
            )}
            {found.seen !== null && (
              <Alert
                type="warning"
                showIcon
                title={t('nationalImport.seen', { by: found.seen.by })}
              />
            )}
            <ColumnChoice
              officeId={officeId}
              columns={found.columns}
              columnsNow={columnsNow}
              onChange={(columns) => {
                read(chosen, columns);
              }}
            />
          </section>
          <section className="panel">
            <h2>{t('nationalImport.rows', { count: found.rows.length, ready })}</h2>
            <RowTable
              found={found}
              fileName={chosen.fileName}
              lines={lines}
              onLines={setLines}
              onAccepted={() => {
                read(chosen, columnsNow);
              }}
            />
            {take.isError && <Alert type="error" showIcon title={problemText(take.error)} />}
            <div className="verb-buttons">
              <Button
                type="primary"
                disabled={lines.length === 0}
                loading={take.isPending}
                onClick={() => {
                  take.mutate(
                    { officeId, ...chosen, columns: columnsNow, lines },
                    {
                      onSuccess: () => {
                        setLines([]);
                      },
                    },
                  );
                }}
              >
                {t('nationalImport.import', { count: lines.length })}
              </Button>
            </div>
          </section>
        </>
      )}
      {take.data && <ImportResults answer={take.data} />}
    </div>
  );
}
