import { useTranslation } from 'react-i18next';

/** The case the applicant joins, and the way back to a new one. */
export function JoinedCase({ title, onLeave }: { title: string; onLeave: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <span>{t('intake.joining', { title })}</span>
      <button type="button" className="link-button" onClick={onLeave}>
        {t('intake.leave')}
      </button>
    </>
  );
}
