import { App, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { RemoveFactor } from './RemoveFactor.js';
import { RenewCodes } from './RenewCodes.js';
import { SecondFactorSetup } from './SecondFactorSetup.js';

export type FactorAct = 'set-up' | 'renew' | 'remove';

interface Props {
  act: FactorAct | null;
  onClose: () => void;
}

/** One dialog for each act about the second factor; it stays open until codes that are shown once were kept. */
export function FactorDialog({ act, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const titles = {
    'set-up': t('ownAccount.factor.setUp'),
    renew: t('ownAccount.factor.renew'),
    remove: t('ownAccount.factor.removeTitle'),
  };
  const done = (text: string) => () => {
    void message.success(text);
    onClose();
  };
  return (
    <Modal
      open={act !== null}
      destroyOnHidden
      footer={null}
      width={620}
      mask={{ closable: false }}
      title={act === null ? '' : titles[act]}
      onCancel={onClose}
    >
      {act === 'set-up' && <SecondFactorSetup onDone={done(t('ownAccount.factor.enabled'))} />}
      {act === 'renew' && <RenewCodes onDone={onClose} />}
      {act === 'remove' && <RemoveFactor onDone={done(t('ownAccount.factor.removed'))} />}
    </Modal>
  );
}
