import { useTranslation } from 'react-i18next';
import { CodeForm } from './CodeForm.js';
import type { ShownFactor } from './FactorStart.js';
import { useConfirmFactor } from './useOwnChange.mutation.js';

interface Props {
  shown: ShownFactor;
  onCodes: (codes: readonly string[]) => void;
}

/** The picture for the telephone, and its first code as the proof. */
export function FactorConfirm({ shown, onCodes }: Props) {
  const { t } = useTranslation();
  const confirm = useConfirmFactor();
  return (
    <div className="factor-confirm">
      <figure className="factor-picture">
        <img
          src={`data:image/svg+xml,${encodeURIComponent(shown.qrCode)}`}
          alt={t('ownAccount.factor.scanAlt')}
          width={196}
          height={196}
        />
        <figcaption>{t('ownAccount.factor.scan')}</figcaption>
      </figure>
      <div>
        <p className="quiet">{t('ownAccount.factor.secret')}</p>
        <p className="factor-secret">{shown.secret.match(/.{1,4}/g)?.join(' ')}</p>
        <CodeForm
          label={t('ownAccount.factor.code')}
          submit={t('ownAccount.factor.enable')}
          change={confirm}
          onDone={({ recoveryCodes }) => {
            onCodes(recoveryCodes);
          }}
        />
      </div>
    </div>
  );
}
