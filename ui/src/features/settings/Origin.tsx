import { useTranslation } from 'react-i18next';
import type { SettingView } from '../../../../server/settings/api.js';
import { Mark } from '../../shared/Mark.js';

/** Where a value comes from: the office itself, one above it, or what holds for the whole country. */
export function Origin({
  setting,
}: {
  setting: Pick<SettingView, 'isBase' | 'isInherited' | 'officeName'>;
}) {
  const { t } = useTranslation();
  if (setting.isBase) return <Mark>{t('settings.origin.base')}</Mark>;
  if (!setting.isInherited) return <Mark tone="info">{t('settings.origin.own')}</Mark>;
  return (
    <span className="quiet">
      {t('settings.origin.inherited', { office: setting.officeName ?? '' })}
    </span>
  );
}
