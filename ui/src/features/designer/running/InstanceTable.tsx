import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlanView } from '../../../../../server/designer/running/api.js';
import { useWord } from '../../../i18n/use-word.js';
import { When } from '../../../shared/When.js';

type Instance = PlanView['instances'][number];

interface Props {
  instances: Instance[];
  /** Whoever looks may migrate them. */
  isMovable: boolean;
  /** They run on the target already: nothing is asked of them. */
  isSame: boolean;
  ticked: string[];
  onTick: (keys: string[]) => void;
}

/** The cases of a process by number, step and what can become of them. */
export function InstanceTable({ instances, isMovable, isSame, ticked, onTick }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const numberOf = ({ caseNumber }: Instance) => caseNumber ?? t('designerRunning.noNumber');
  const fate = {
    title: t('designerRunning.fate'),
    render: (_: unknown, { faults }: Instance) =>
      faults.length === 0 ? (
        <span className="running-can">{t('designerRunning.can')}</span>
      ) : (
        faults.map((fault) => <div key={fault}>{word(fault)}</div>)
      ),
  };
  return (
    <Table<Instance>
      size="small"
      rowKey="instanceKey"
      dataSource={instances}
      scroll={{ x: 720 }}
      pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
      {...(isMovable && {
        rowSelection: {
          selectedRowKeys: ticked,
          preserveSelectedRowKeys: true,
          onChange: (keys: React.Key[]) => {
            onTick(keys.map(String));
          },
          getCheckboxProps: (instance: Instance) => ({
            disabled: instance.faults.length > 0,
            'aria-label': t('designerRunning.selectCase', { number: numberOf(instance) }),
          }),
        },
      })}
      columns={[
        { title: t('designerRunning.number'), render: (_, instance) => numberOf(instance) },
        { title: t('designerRunning.office'), dataIndex: 'officeName' },
        {
          title: t('designerRunning.at'),
          render: (_, { steps }) =>
            steps.length === 0 ? t('designerRunning.between') : steps.map(word).join('、'),
        },
        { title: t('designerRunning.since'), render: (_, { since }) => <When at={since} /> },
        ...(isSame ? [] : [fate]),
      ]}
    />
  );
}
