import {
  CheckCircleOutlined,
  HourglassOutlined,
  InboxOutlined,
  MailOutlined,
  SendOutlined,
  StarOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { CaseBox } from '../../../../server/inbox/api.js';
import { useInboxCounts } from '../inbox/useInboxCounts.query.js';
import { useWaits } from '../waits/useWaits.query.js';
import type { Box } from './useTasks.query.js';

export type BoxName = Box | CaseBox | 'waits';

/** As they stand at the side; what has to be done comes first. */
export const boxNames = [
  'todo',
  'claimable',
  'waits',
  'done',
  'initiated',
  'copied',
  'starred',
] as const satisfies readonly BoxName[];

const icons = {
  todo: InboxOutlined,
  claimable: TeamOutlined,
  waits: HourglassOutlined,
  done: CheckCircleOutlined,
  initiated: SendOutlined,
  copied: MailOutlined,
  starred: StarOutlined,
};

/** What a box is called. */
export function useBoxName(): (box: BoxName) => string {
  const { t } = useTranslation();
  return (box) =>
    box === 'initiated' || box === 'copied' || box === 'starred'
      ? t(`desk.boxes.${box}`)
      : t(`inbox.${box}`);
}

/** The boxes with how much lies in each. */
export function BoxNav({ box, onChoose }: { box: BoxName; onChoose: (box: BoxName) => void }) {
  const { t } = useTranslation();
  const nameOf = useBoxName();
  const counts = useInboxCounts();
  const waits = useWaits();
  const countOf = (name: BoxName): number => {
    if (name === 'waits') return waits.data?.items.length ?? 0;
    return name === 'done' ? 0 : (counts.data?.[name] ?? 0);
  };
  return (
    <nav className="boxes" aria-label={t('inbox.boxes')}>
      {boxNames.map((name) => {
        const Icon = icons[name];
        const count = countOf(name);
        return (
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
            <span className="box-name">{nameOf(name)}</span>
            {count > 0 && <span className="box-count">{count}</span>}
          </button>
        );
      })}
    </nav>
  );
}
