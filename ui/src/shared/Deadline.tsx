import { ClockCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { formatChineseDate } from '../../../server/domain/local-date.js';
import { workingDaysLeft } from './working-days-left.js';

interface Props {
  /** Last day of the term, inclusive. */
  on: string | null;
  /** As the server counted it; counted here from today when left out. */
  daysLeft?: number | null;
}

/** A term as a person reads it: working days left, in words, colour and sign; colour never says it alone. */
export function Deadline({ on, daysLeft }: Props) {
  const { t } = useTranslation();
  if (on === null) return <span className="quiet">{t('deadline.none')}</span>;
  const left = daysLeft ?? workingDaysLeft(on);
  const due = t('deadline.due', { on: formatChineseDate(on) });
  if (left === 'pending')
    return (
      <span className="quiet" title={due}>
        {t('deadline.pending')}
      </span>
    );
  const Icon = left < 0 ? ExclamationCircleOutlined : ClockCircleOutlined;
  return (
    <span className={`deadline deadline-${toneOf(left)}`} title={due}>
      <Icon aria-hidden /> <DaysText left={left} />
    </span>
  );
}

function DaysText({ left }: { left: number }) {
  const { t } = useTranslation();
  if (left < 0) return <>{t('deadline.over', { count: -left })}</>;
  return <>{left === 0 ? t('deadline.today') : t('deadline.left', { count: left })}</>;
}

/** From two working days before its last day a term is `soon`, as the server's own notices say. */
function toneOf(left: number): 'over' | 'soon' | 'calm' {
  if (left < 0) return 'over';
  return left <= 2 ? 'soon' : 'calm';
}
