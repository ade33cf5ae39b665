import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { identityApi } from '../../../../../server/identity/api.js';
import { call } from '../../../api/client.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { identityOf, valueAt, type Draft } from '../intake/intake-draft.js';
import { CheckResult } from './CheckResult.js';
import type { KeptCheck } from './kept-check.js';

interface Props {
  draft: Draft;
  kept: KeptCheck | undefined;
  onChecked: (check: KeptCheck) => void;
}

/** 核验身份 beside name and number; whatever the service says, filing goes on. */
export function IdentityCheckField({ draft, kept, onChecked }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const service = useQuery({
    queryKey: ['identity-service'],
    staleTime: Infinity,
    queryFn: ({ signal }) => call(identityApi.getIdentityService, {}, signal),
  });
  const typed = valueAt(draft, 'applicant/name');
  const name = typeof typed === 'string' ? typed.trim() : '';
  const { kind, number, reading } = identityOf(draft);
  const check = useMutation({
    mutationFn: () =>
      call(identityApi.checkIdentity, {
        body: { name, identityKind: kind, identityNumber: number },
      }),
    onSuccess: (answer) => {
      onChecked({ name, number, answer });
    },
  });
  const isReady = name !== '' && reading !== null;
  const isCurrent = kept?.name === name && kept.number === number;
  return (
    <div className="identity-check" role="group" aria-label={t('identityCheck.label')}>
      <div className="identity-check-line" aria-live="polite">
        <Button
          disabled={!isReady}
          loading={check.isPending}
          onClick={() => {
            check.mutate();
          }}
        >
          {t('identityCheck.ask')}
        </Button>
        {!isReady && <span className="quiet">{t('identityCheck.first')}</span>}
        {isReady && check.isError && (
          <span className="field-fault">{problemText(check.error)}</span>
        )}
        {isReady && kept !== undefined && isCurrent && <CheckResult answer={kept.answer} />}
        {isReady && kept !== undefined && !isCurrent && (
          <span className="field-fault">{t('identityCheck.stale')}</span>
        )}
      </div>
      {service.data !== undefined && (
        <p className="quiet">
          {t(service.data.kind === 'none' ? 'identityCheck.none' : 'identityCheck.service')}
        </p>
      )}
    </div>
  );
}
