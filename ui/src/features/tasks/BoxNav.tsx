import {
  CheckCircleOutlined,
  HourglassOutlined,
  InboxOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useWaits } from '../waits/useWaits.query.js';
import { useTasks, type Box } from './useTasks.query.js';

export type BoxName = Box | 'waits';

const boxes = [
  { name: 'todo', Icon: InboxOutlined },
  { name: 'claimable', Icon: TeamOutlined },
  { name: 'waits', Icon: HourglassOutlined },
  { name: 'done', Icon: CheckCircleOutlined },
] as const;

/** The boxes with how much lies in each. */
export function BoxNav({ box, onChoose }: { box: BoxName; onChoose: (box: BoxName) => void }) {
  const { t } = useTranslation();
  const todo = useTasks('todo', '');
  const waits = useWaits();
  const counts = todo.data?.pages[0]?.counts;
  const countOf = (name: BoxName): number | undefined =>
    name === 'waits' ? waits.data?.items.length : name === 'done' ? undefined : counts?.[name];
  return (
    <nav className="boxes" aria-label={t('inbox.boxes')}>
      {boxes.map(({ name, Icon }) => (
        <button
          key={name}
          type="button"
          className={name === box ? 'box box-chosen' : 'box'}
          aria-current={name === box ? 'page' : undefined}
          onClick={() => {
            onChoose(name);
          }}
        >
          <Icon aria-hidden />
          <span className="box-name">{t(`inbox.${name}`)}</span>
          {(countOf(name) ?? 0) > 0 && <span className="box-count">{countOf(name)}</span>}
        </button>
      ))}
    </nav>
  );
}
