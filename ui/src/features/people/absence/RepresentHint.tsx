import { SwapOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatChineseDate } from '../../../../../server/domain/basics/local-date.js';
import { useWord } from '../../../i18n/use-word.js';
import { useAccount } from '../../accounts/useAccount.js';
import './represent-hint.css';

/** In the head of every page while the person acts for somebody: for whom, until when. */
export function RepresentHint() {
  const { t } = useTranslation();
  const word = useWord();
  const { represents } = useAccount();
  if (represents.length === 0) return null;
  return (
    <Link to="/delegations" className="represent-hint">
      <SwapOutlined aria-hidden />
      {represents
        .map(({ name, until }) =>
          until === null
            ? t('absence.representingOpen', { name })
            : t('absence.representing', {
                name,
                day: word(formatChineseDate(until)).replace(/^\d{4}年/, ''),
              }),
        )
        .join('；')}
    </Link>
  );
}
