import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ChangeView } from '../../../../../server/settings/api.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { useMayDraft } from '../use-may-draft.js';
import { useCreateChange } from './useCreateChange.mutation.js';

/** A change that was rejected or withdrawn is done with; its content begins a new one. */
export function RedraftButton({ change }: { change: ChangeView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const create = useCreateChange();
  const { officeId, title, reason, items } = change;
  if (!useMayDraft(officeId)) return null;
  const redraft = () => {
    const copied = items.map((row) => {
      const { key, item, value, validFrom, validTo, source } = row;
      return { officeId: row.officeId, key, item, value, validFrom, validTo, source };
    });
    create.mutate(
      { officeId, title, reason, items: copied },
      {
        onSuccess: ({ id }) => void navigate(`/settings/changes/${id}`),
        onError: (error) => void message.error(problemText(error)),
      },
    );
  };
  return (
    <Button loading={create.isPending} onClick={redraft}>
      {t('change.redraft')}
    </Button>
  );
}
