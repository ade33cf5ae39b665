import { Alert, Modal, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import {
  settingKeyIds,
  settingName,
  type ImportReport,
  type SettingKey,
} from '../../../../../server/settings/api.js';
import { Mark, type Tone } from '../../../shared/Mark.js';

type Line = ImportReport['lines'][number];

const tones: Record<Line['outcome'], Tone> = {
  added: 'good',
  changed: 'warn',
  unchanged: 'plain',
  refused: 'bad',
};

/** What a file would bring, line by line; the draft, if one was made, is one step further. */
export function ImportReportView({
  report,
  onBack,
  onClose,
}: {
  report: ImportReport;
  /** Back to the text, to mend it. */
  onBack: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { changeId, counts, lines } = report;
  return (
    <Modal
      open
      width={860}
      title={t('files.report')}
      onCancel={onClose}
      cancelText={t('files.close')}
      okText={t(changeId === null ? 'files.back' : 'files.openDraft')}
      onOk={() => {
        if (changeId === null) onBack();
        else void navigate(`/settings/changes/${changeId}`);
      }}
    >
      <Alert
        className="dialog-alert"
        type={counts.refused > 0 ? 'error' : 'info'}
        showIcon
        title={t('files.counts', counts)}
        description={verdictOf(report, t('files.refused'), t('files.same'), t('files.drafted'))}
      />
      <Table<Line>
        size="small"
        rowKey={({ line, key, item }) => `${line} ${key} ${item}`}
        dataSource={lines}
        pagination={{ pageSize: 12, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          { key: 'line', width: 64, title: t('files.line'), dataIndex: 'line' },
          {
            key: 'outcome',
            width: 86,
            title: t('files.outcome'),
            render: (_, { outcome }) => (
              <Mark tone={tones[outcome]}>{t(`files.outcomes.${outcome}`)}</Mark>
            ),
          },
          {
            key: 'setting',
            width: 260,
            title: t('settings.column.name'),
            render: (_, { key, item }) => nameOf(key, item),
          },
          { key: 'detail', title: t('files.detail'), dataIndex: 'detail' },
        ]}
      />
    </Modal>
  );
}

function verdictOf(
  { changeId, counts }: ImportReport,
  refused: string,
  same: string,
  drafted: string,
): string {
  if (counts.refused > 0) return refused;
  return changeId === null ? same : drafted;
}

function nameOf(key: string, item: string): string {
  return isKey(key) ? settingName(key, item) : key;
}

function isKey(key: string): key is SettingKey {
  return settingKeyIds.some((known) => known === key);
}
