import { useTranslation } from 'react-i18next';
import './wordmark.css';

/** 应救 in a seal, beside the name of the system. */
export function Wordmark({ isLarge = false }: { isLarge?: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={isLarge ? 'wordmark wordmark-large' : 'wordmark'}>
      <span className="wordmark-seal" aria-hidden>
        {t('app.mark')}
      </span>
      <span className="wordmark-name">{t('app.name')}</span>
    </span>
  );
}
