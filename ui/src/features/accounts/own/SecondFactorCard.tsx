import { Alert, Button, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { readOwnAccount } from '../../../../../server/accounts/own-account-api.js';
import { When } from '../../../shared/When.js';
import { FactorDialog, type FactorAct } from './FactorDialog.js';

type Factor = z.output<typeof readOwnAccount.response>['secondFactor'];

/** Fewer recovery codes than this, and the person is told. */
const lowCodes = 3;

export function SecondFactorCard({ factor }: { factor: Factor }) {
  const { t } = useTranslation();
  const [act, setAct] = useState<FactorAct | null>(null);
  const button = (name: FactorAct, text: string) => (
    <Button
      onClick={() => {
        setAct(name);
      }}
    >
      {text}
    </Button>
  );
  return (
    <section className="panel" aria-labelledby="account-factor">
      <h2 id="account-factor">{t('ownAccount.factor.title')}</h2>
      <p className="quiet">{t('ownAccount.factor.why')}</p>
      {factor === null ? (
        <>
          <p>{t('ownAccount.factor.off')}</p>
          {button('set-up', t('ownAccount.factor.setUp'))}
        </>
      ) : (
        <>
          <p>
            {t('ownAccount.factor.on')}，{t('ownAccount.factor.since')} <When at={factor.since} />，
            {t('ownAccount.factor.codesLeft', { count: factor.recoveryCodesLeft })}
          </p>
          {factor.recoveryCodesLeft < lowCodes && (
            <Alert
              className="sign-in-alert"
              type="warning"
              showIcon
              title={t('ownAccount.factor.codesLow')}
            />
          )}
          <Space wrap>
            {button('renew', t('ownAccount.factor.renew'))}
            {button('remove', t('ownAccount.factor.remove'))}
          </Space>
        </>
      )}
      <FactorDialog
        act={act}
        onClose={() => {
          setAct(null);
        }}
      />
    </section>
  );
}
