import { useTranslation } from 'react-i18next';
import type { TakenPackage } from './device/visit-store.js';

/** What was taken along of the case. */
export function KnownCase({ taken }: { taken: TakenPackage | null }) {
  const { t } = useTranslation();
  if (taken === null) return <p className="quiet">{t('visits.noPackage')}</p>;
  return (
    <>
      <p>
        <strong>{taken.case.title}</strong> · {taken.case.officeName}
      </p>
      <ul>
        {taken.applicants.map(({ name, relation, phone, address }) => (
          <li key={name}>{[name, relation, phone, address].filter(Boolean).join('，')}</li>
        ))}
      </ul>
      <h3>{t('visits.toVerify')}</h3>
      <ul>
        {taken.toVerify.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {taken.earlier.length > 0 && <h3>{t('visits.earlier')}</h3>}
      {taken.earlier.map(({ on, what, text, by }, index) => (
        <p key={index} className="visits-earlier">
          <strong>
            {on} {what} {by}
          </strong>
          <br />
          {text}
        </p>
      ))}
    </>
  );
}
