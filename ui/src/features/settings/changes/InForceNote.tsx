import { useTranslation } from 'react-i18next';
import type { ChangeItemView } from '../../../../../server/settings/api.js';
import { Origin } from '../Origin.js';
import { Words } from '../Words.js';
import type { DraftItem } from './draft-change.js';

/** What is in force on the day the row begins, so that one sees what it replaces. */
export function InForceNote({
  item,
  saved,
}: {
  item: DraftItem;
  saved: ChangeItemView | undefined;
}) {
  const { t } = useTranslation();
  if (saved?.key !== item.key || saved.item !== item.item) return null;
  if (saved.before === null) return <p className="quiet">{t('change.noneBefore')}</p>;
  return (
    <div className="change-before">
      <span className="quiet">{t('change.inForce', { on: saved.validFrom })}</span>
      <Words text={saved.before.words} />
      <Origin setting={saved.before} />
    </div>
  );
}
