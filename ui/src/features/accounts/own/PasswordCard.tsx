import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { readOwnAccount } from '../../../../../server/accounts/own-account-api.js';
import { When } from '../../../shared/When.js';
import { PasswordForm } from './PasswordForm.js';

type Safety = Pick<z.output<typeof readOwnAccount.response>, 'passwordSetAt' | 'passwordEndsAt'>;

export function PasswordCard({ safety }: { safety: Safety }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
  };
  return (
    <section className="panel" aria-labelledby="account-password">
      <h2 id="account-password">{t('ownAccount.password.title')}</h2>
      <dl className="account-facts">
        <dt>{t('ownAccount.password.setAt')}</dt>
        <dd>
          {safety.passwordSetAt === null ? (
            t('ownAccount.password.never')
          ) : (
            <When at={safety.passwordSetAt} />
          )}
        </dd>
        {safety.passwordEndsAt !== null && (
          <>
            <dt>{t('ownAccount.password.endsAt')}</dt>
            <dd>
              <When at={safety.passwordEndsAt} />
            </dd>
          </>
        )}
      </dl>
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('ownAccount.password.change')}
      </Button>
      <Modal
        open={isOpen}
        destroyOnHidden
        footer={null}
        title={t('ownAccount.password.change')}
        onCancel={close}
      >
        <PasswordForm onDone={close} />
      </Modal>
    </section>
  );
}
