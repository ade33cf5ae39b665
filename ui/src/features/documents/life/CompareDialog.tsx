import { Alert, App, Button, Input, Modal, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { DocumentComparison, DocumentLife } from '../../../../../server/documents/api.js';
import { Field } from '../../../form/Field.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import './compare.css';
import { pairedLines, type LinePair, type Piece } from './paired-lines.js';
import { useComparison } from './useComparison.query.js';
import { useCorrectDocument } from './useLifeStep.mutation.js';

interface Props {
  life: DocumentLife;
  onClose: () => void;
}

/** The paper beside what it would be today; from here a correction is issued. */
export function CompareDialog({ life, onClose }: Props) {
  const { t } = useTranslation();
  const comparison = useComparison(life.id);
  return (
    <Modal
      open
      width="min(1180px, 96vw)"
      title={`${t('life.compareTitle')}：${life.title} ${life.number ?? ''}`}
      footer={null}
      onCancel={onClose}
    >
      <p className="quiet">{t('life.compareNote')}</p>
      {comparison.isPending && <Loading />}
      {comparison.isError && <ProblemView error={comparison.error} />}
      {comparison.data !== undefined && <ComparisonView comparison={comparison.data} />}
      {comparison.data?.after != null && <CorrectBar life={life} onClose={onClose} />}
    </Modal>
  );
}

function ComparisonView({ comparison }: { comparison: DocumentComparison }) {
  const { t } = useTranslation();
  const [isShort, setIsShort] = useState(true);
  const { before, after, fault, templateBefore, templateAfter } = comparison;
  if (after === null) {
    return (
      <Alert type="warning" showIcon title={t('life.compareCannot', { fault: fault ?? '' })} />
    );
  }
  const pairs = pairedLines(before, after);
  const changes = pairs.filter(({ isSame }) => !isSame).length;
  return (
    <>
      {templateAfter !== null && templateAfter !== templateBefore && (
        <p>{t('life.compareTemplate', { before: templateBefore, after: templateAfter })}</p>
      )}
      {changes === 0 ? (
        <Alert type="success" showIcon title={t('life.compareSame')} />
      ) : (
        <p className="compare-count">
          <strong>{t('life.compareChanged', { count: changes })}</strong>
          <label>
            <Switch size="small" checked={isShort} onChange={setIsShort} /> {t('life.onlyChanges')}
          </label>
        </p>
      )}
      {changes > 0 && (
        <CompareTable pairs={isShort ? pairs.filter((pair) => !pair.isSame) : pairs} />
      )}
    </>
  );
}

function CompareTable({ pairs }: { pairs: LinePair[] }) {
  const { t } = useTranslation();
  return (
    <div className="compare-scroll">
      <table className="compare">
        <thead>
          <tr>
            <th scope="col">{t('life.compareBefore')}</th>
            <th scope="col">{t('life.compareAfter')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair, index) => (
            <tr key={index} className={pair.isSame ? undefined : 'compare-changed'}>
              <td>
                <Pieces pieces={pair.before} isOld />
              </td>
              <td>
                <Pieces pieces={pair.after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Pieces({ pieces, isOld = false }: { pieces: Piece[] | null; isOld?: boolean }) {
  const Changed = isOld ? 'del' : 'ins';
  return (pieces ?? []).map(({ text, isChanged }, index) =>
    isChanged ? <Changed key={index}>{text}</Changed> : <span key={index}>{text}</span>,
  );
}

/** The next act after a comparison: a new version, with the reason. */
function CorrectBar({ life, onClose }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const correct = useCorrectDocument(life.id);
  const [reason, setReason] = useState('');
  if (life.refusals.correct !== null) return <p className="life-why">{life.refusals.correct}</p>;
  const send = () => {
    correct.mutate(reason, {
      onSuccess: ({ documentId, draftId }) => {
        onClose();
        if (documentId !== null) void message.success(t('life.correctDone'));
        void navigate(
          documentId === null ? `/document-drafts/${draftId ?? ''}` : `/documents/${documentId}`,
        );
      },
    });
  };
  return (
    <div className="compare-correct">
      {correct.error !== null && (
        <Alert className="dialog-alert" type="error" showIcon title={problemText(correct.error)} />
      )}
      <Field isRequired label={t('life.reasonLabel')} description={t('life.correctHint')}>
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            value={reason}
            onChange={({ target }) => {
              setReason(target.value);
            }}
          />
        )}
      </Field>
      <Button
        type="primary"
        loading={correct.isPending}
        disabled={reason.trim() === ''}
        onClick={send}
      >
        {t('life.correct')}
      </Button>
    </div>
  );
}
