import { Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftView } from '../../../../../server/documents/api.js';
import { Field } from '../../../form/Field.js';
import { IssueFindings, worstFinding } from './IssueFindings.js';
import { useDraftPreview } from './useDraftPreview.query.js';

export interface Choice {
  note: string;
  reviewerId: string | null;
}

interface Props {
  kind: 'submit' | 'accept' | 'return' | 'issue' | 'discard';
  draft: DraftView;
  onCancel: () => void;
  onTake: (choice: Choice) => void;
}

/** A step confirmed, with whom to ask or what to say where it needs that. */
export function StepDialog({ kind, draft, onCancel, onTake }: Props) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const [reviewerId, setReviewerId] = useState<string | null>(null);
  const takesWords = kind === 'accept' || kind === 'return';
  const papers = useDraftPreview(draft).data?.papers;
  const worst = kind === 'issue' ? worstFinding(papers) : null;
  return (
    <Modal
      open
      title={t(`drafts.${kind}Title`)}
      okText={t(worst === 'warn' ? 'drafts.issueAnyway' : `drafts.${kind}`)}
      okButtonProps={{
        danger: kind === 'discard',
        disabled: worst === 'block' || (kind === 'return' && note.trim() === ''),
      }}
      onOk={() => {
        onTake({ note: note.trim(), reviewerId });
      }}
      onCancel={onCancel}
    >
      <p>{draft.title}</p>
      {(kind === 'issue' || kind === 'discard') && (
        <p className="quiet">{t(`drafts.${kind}Hint`)}</p>
      )}
      {kind === 'issue' && <IssueFindings papers={papers} />}
      {kind === 'submit' && (
        <Field label={t('drafts.reviewer')}>
          {(control) => (
            <Select
              {...control}
              className="draft-reviewer"
              value={reviewerId ?? ''}
              options={[
                { value: '', label: t('drafts.reviewerAny') },
                ...draft.reviewers.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={(id) => {
                setReviewerId(id === '' ? null : id);
              }}
            />
          )}
        </Field>
      )}
      {takesWords && (
        <Field
          isRequired={kind === 'return'}
          label={t(kind === 'return' ? 'drafts.returnNote' : 'drafts.acceptNote')}
        >
          {(control) => (
            <Input.TextArea
              {...control}
              rows={3}
              maxLength={1000}
              value={note}
              onChange={({ target }) => {
                setNote(target.value);
              }}
            />
          )}
        </Field>
      )}
    </Modal>
  );
}
