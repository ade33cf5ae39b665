import { useTranslation } from 'react-i18next';
import { usePhrase } from '../../../i18n/use-phrase.js';

/** A way as a trial sums it up (`一般案件审批（检察长审批），予以救助`), or the facts of a sample (`县级院 · 小额 5,000 元`), in the language of the screens. */
export function useWayWords(): (way: string) => string {
  const { t } = useTranslation();
  const phrase = usePhrase();
  return (way) =>
    way
      .split('，')
      .map((part) => part.split(' · ').map(phrase).join(' · '))
      .join(t('designerTrial.comma'));
}
