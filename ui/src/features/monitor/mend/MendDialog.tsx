import { Alert, App, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mendActs, type MendActId } from '../../../../../server/domain/monitor/mend-acts.js';
import { useWord } from '../../../i18n/use-word.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { useDebounced } from '../../../shared/use-debounced.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { MendChoice } from './MendChoice.js';
import { MendPreviewView } from './MendPreviewView.js';
import type { MendInput } from './mend-values.js';
import { useOrderMend } from './useMend.mutation.js';
import { useMendPreview } from './useMends.query.js';
import './mend.css';

interface Props {
  act: MendActId;
  findingId: string | null;
  input: MendInput;
  onDone: () => void;
  onClose: () => void;
}

const quietMs = 300;
const longest = 1_000;

/** One act before it is ordered: what it will do, what changes, why it is done; nothing typed is lost when the server refuses. */
export function MendDialog({ act, findingId, input, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const [chosen, setChosen] = useState(input);
  const [reason, setReason] = useState('');
  const preview = useMendPreview(act, findingId, useDebounced(chosen, quietMs));
  const order = useOrderMend();
  const plan = preview.data;
  const canOrder = plan?.refusal === null && !preview.isFetching && reason.trim() !== '';
  const send = () => {
    order.mutate(
      { act, findingId, input: chosen, reason: reason.trim() },
      {
        onSuccess: ({ state }) => {
          void message.success(t(state === 'asked' ? 'mend.asked' : 'mend.ordered'));
          onDone();
        },
        onError: () => void preview.refetch(),
      },
    );
  };
  return (
    <Modal
      open
      width="min(860px, 96vw)"
      title={word(mendActs[act].name)}
      okText={t(plan?.needsSecond === true ? 'mend.ask' : 'mend.order')}
      okButtonProps={{ disabled: !canOrder, loading: order.isPending }}
      onOk={send}
      onCancel={onClose}
    >
      <div className="mend">
        <p className="quiet">{word(mendActs[act].explain)}</p>
        {preview.isPending && <Loading />}
        {preview.isError && (
          <ProblemView error={preview.error} onRetry={() => void preview.refetch()} />
        )}
        {plan && (
          <>
            <MendChoice act={act} plan={plan} input={chosen} onChange={setChosen} />
            <MendPreviewView plan={plan} />
          </>
        )}
        <label className="mend-reason">
          <span>{t('mend.reason')}</span>
          <Input.TextArea
            rows={3}
            maxLength={longest}
            placeholder={t('mend.reasonHint')}
            value={reason}
            onChange={({ target }) => {
              setReason(target.value);
            }}
          />
        </label>
        {order.isError && <Alert type="error" showIcon title={problemText(order.error)} />}
      </div>
    </Modal>
  );
}
