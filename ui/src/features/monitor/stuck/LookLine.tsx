import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LookView } from '../../../../../server/monitor/stuck/api.js';
import { useWord } from '../../../i18n/use-word.js';

/** Older than this, the list is not to be trusted without a warning: it is looked every three seconds. */
const oldMs = 30_000;

/** When it was last looked; a warning where nobody looks any more, or a kind cannot be looked for. */
export function LookLine({ looked: { ageMs, kinds, failed } }: { looked: LookView }) {
  const { t } = useTranslation();
  const word = useWord();
  if (ageMs === null) return <Alert type="warning" showIcon title={t('stuck.neverLooked')} />;
  const seconds = Math.round(ageMs / 1_000);
  return (
    <>
      {ageMs > oldMs ? (
        <Alert type="warning" showIcon title={t('stuck.lookOld', { seconds })} />
      ) : (
        <p className="stuck-looked quiet">{t('stuck.looked', { seconds, kinds })}</p>
      )}
      {failed.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('stuck.lookFailed', { kinds: failed.map(word).join('、') })}
        />
      )}
    </>
  );
}
