import { Button, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RunningView } from '../../../../../server/designer/running/api.js';
import { useWord } from '../../../i18n/use-word.js';
import { runningRows, type RunningRow } from './running-rows.js';

/** The instances of one called process of one release. */
export interface RunningChoice {
  releaseId: string;
  processId: string;
  version: number;
}

interface Props {
  releases: RunningView['releases'];
  choice: RunningChoice | null;
  onChoose: (choice: RunningChoice) => void;
}

/** A line for each called process in which open cases stand, below the release it runs on. */
export function RunningTable({ releases, choice, onChoose }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <Table<RunningRow>
      size="small"
      pagination={false}
      dataSource={runningRows(releases)}
      scroll={{ x: 640 }}
      rowClassName={({ releaseId, process }) =>
        choice?.releaseId === releaseId && choice.processId === process?.processId ? 'chosen' : ''
      }
      columns={[
        {
          title: t('designerRunning.release'),
          width: 220,
          onCell: ({ span }) => ({ rowSpan: span }),
          render: (_, { version, cases }) => (
            <>
              <strong>{t('designer.version', { version })}</strong>
              <br />
              <span className="quiet">{t('designerRunning.cases', { count: cases })}</span>
            </>
          ),
        },
        {
          title: t('designerRunning.process'),
          width: 220,
          render: (_, { releaseId, version, process }) =>
            process && (
              <Button
                type="link"
                className="running-look"
                aria-label={t('designerRunning.look', { process: word(process.name), version })}
                onClick={() => {
                  onChoose({ releaseId, processId: process.processId, version });
                }}
              >
                {word(process.name)}
              </Button>
            ),
        },
        {
          title: t('designerRunning.count'),
          align: 'right',
          width: 80,
          render: (_, { process }) => process?.count,
        },
        {
          title: t('designerRunning.steps'),
          render: (_, { process }) => (
            <span className="running-steps">
              {process?.steps.map(({ elementId, name, count }) => (
                <span key={elementId}>
                  {t('designerRunning.step', { name: word(name), count })}
                </span>
              ))}
            </span>
          ),
        },
      ]}
    />
  );
}
