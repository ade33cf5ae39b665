import { useTranslation } from 'react-i18next';
import { formatYuan } from '../../../server/domain/basics/money.js';
import { useWord } from '../i18n/use-word.js';

interface Props {
  fen: number | null;
  isStrong?: boolean;
}

/** The only way an amount reaches the screen; figures stand under one another. */
export function Money({ fen, isStrong = false }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  if (fen === null) return <span className="quiet">{t('money.none')}</span>;
  return <span className={isStrong ? 'money money-strong' : 'money'}>{word(formatYuan(fen))}</span>;
}
