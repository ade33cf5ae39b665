import { Alert, Button, Modal, Table, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { importPeople, previewImport } from '../../../../../server/people/api.js';
import { call } from '../../../api/client.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { usePeopleChange } from '../usePeopleChange.mutation.js';
import { fileAsBase64 } from './file-as-base64.js';

type Preview = z.output<typeof previewImport.response>;
type Imported = z.output<typeof importPeople.response>['people'];

interface Picked {
  name: string;
  file: string;
}

/** A table of people: read line by line first, then taken whole or not at all. */
export function ImportPeopleDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [picked, setPicked] = useState<Picked | null>(null);
  const preview = usePeopleChange((body: Picked) => call(previewImport, { body }));
  const load = usePeopleChange((body: Picked) => call(importPeople, { body }));
  const error = load.error ?? preview.error;
  const isReady = preview.data?.faultCount === 0 && picked !== null;
  return (
    <Modal open footer={null} width={760} title={t('people.importTitle')} onCancel={onClose}>
      {load.data !== undefined ? (
        <Done people={load.data.people} />
      ) : (
        <>
          <p className="quiet">{t('people.importHint')}</p>
          <Upload
            accept=".csv,.xlsx"
            maxCount={1}
            beforeUpload={async (file) => {
              const body = { name: file.name, file: await fileAsBase64(file) };
              setPicked(body);
              load.reset();
              preview.mutate(body);
              return false;
            }}
          >
            <Button>{t('people.importPick')}</Button>
          </Upload>
          {error !== null && (
            <Alert className="dialog-alert" type="error" showIcon title={problemText(error)} />
          )}
          {preview.data !== undefined && <Lines preview={preview.data} />}
          <div className="dialog-foot">
            <Button
              type="primary"
              disabled={!isReady}
              loading={load.isPending}
              onClick={() => {
                if (picked !== null) load.mutate(picked);
              }}
            >
              {t('people.importDo', { count: preview.data?.rows.length ?? 0 })}
            </Button>
          </div>
        </>
      )}
    </Modal>
  );
}

function Lines({ preview: { rows, faultCount } }: { preview: Preview }) {
  const { t } = useTranslation();
  const count = rows.length;
  return (
    <>
      <p role="status">
        {faultCount === 0
          ? t('people.importReady', { count })
          : t('people.importFaulty', { count, faults: faultCount })}
      </p>
      <Table<Preview['rows'][number]>
        size="small"
        rowKey="line"
        pagination={false}
        scroll={{ y: 320 }}
        dataSource={rows}
        columns={[
          { key: 'line', width: 56, title: t('people.importLine'), dataIndex: 'line' },
          { key: 'username', title: t('people.username'), dataIndex: 'username' },
          { key: 'name', width: 110, title: t('people.name'), dataIndex: 'name' },
          { key: 'office', title: t('people.office'), dataIndex: 'office' },
          {
            key: 'faults',
            title: t('people.importFaults'),
            render: (_, { faults }) =>
              faults.length === 0 ? (
                <span className="quiet">{t('people.importFine')}</span>
              ) : (
                <span className="people-fault">{faults.join('；')}</span>
              ),
          },
        ]}
      />
    </>
  );
}

function Done({ people }: { people: Imported }) {
  const { t } = useTranslation();
  const head = [t('people.username'), t('people.name'), t('people.password')];
  const lines = people.map(({ username, name, oneTimePassword }) => [
    username,
    name,
    oneTimePassword,
  ]);
  const text = [head, ...lines].map((cells) => cells.join(',')).join('\r\n');
  return (
    <>
      <p role="status">{t('people.importDone', { count: people.length })}</p>
      <Alert type="warning" showIcon title={t('people.passwordHint')} />
      <div className="dialog-foot">
        <Button
          type="primary"
          download="passwords.csv"
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${text}`)}`}
        >
          {t('people.download')}
        </Button>
      </div>
    </>
  );
}
