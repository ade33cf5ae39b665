import { Select, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../../../server/designer/running/api.js';
import { useWord } from '../../../i18n/use-word.js';

interface Props {
  mapping: PlanView['mapping'];
  onChoose: (elementId: string, to: string) => void;
}

/** Where each step on which a case stands goes; a step that is gone is given another of its kind by hand. */
export function MappingTable({ mapping, onChoose }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  if (mapping.length === 0) return null;
  return (
    <Table<PlanView['mapping'][number]>
      size="small"
      pagination={false}
      rowKey={({ from }) => from.id}
      dataSource={mapping}
      title={() => t('designerRunning.mapping')}
      columns={[
        {
          title: t('designerRunning.before'),
          width: '40%',
          render: (_, { from }) => word(from.name),
        },
        {
          title: t('designerRunning.after'),
          render: (_, { from, to, candidates }) =>
            candidates.length === 0 ? (
              <span className="quiet">{t('designerRunning.gone')}</span>
            ) : (
              <Select
                className="running-pick"
                aria-label={`${word(from.name)}: ${t('designerRunning.pick')}`}
                placeholder={t('designerRunning.pick')}
                status={to === null ? 'error' : ''}
                value={to?.id ?? null}
                options={candidates.map(({ id, name }) => ({ value: id, label: word(name) }))}
                onChange={(id: string | null) => {
                  if (id !== null) onChoose(from.id, id);
                }}
              />
            ),
        },
      ]}
    />
  );
}
