import { Alert, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Field } from '../../../form/Field.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import type { DraftChoice } from './draft-choices.js';
import { PackageField } from './PackageField.js';
import { useCreateProcessDraft } from './useCreateProcessDraft.mutation.js';

interface Props {
  choices: readonly DraftChoice[];
  onClose: () => void;
}

/** For which office, from what, and what the work is called. */
export function NewDraftDialog({ choices, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const create = useCreateProcessDraft();
  const [name, setName] = useState(choices[0]?.package ?? '');
  const [title, setTitle] = useState('');
  const choice = choices.find((one) => one.package === name);
  const begin = () => {
    if (choice === undefined) return;
    create.mutate(
      { package: choice.package, basedOn: choice.basedOn, title: title.trim() },
      { onSuccess: ({ id }) => void navigate(`/designer/drafts/${id}`) },
    );
  };
  return (
    <Modal
      open
      title={t('designer.draft.begin')}
      okText={t('designer.draft.act')}
      okButtonProps={{ disabled: title.trim() === '' || choice === undefined }}
      confirmLoading={create.isPending}
      onOk={begin}
      onCancel={onClose}
    >
      {create.error !== null && (
        <Alert className="dialog-alert" type="error" showIcon title={problemText(create.error)} />
      )}
      <PackageField
        choices={choices}
        description={
          choice?.basedOn == null
            ? t('designer.draft.empty')
            : t('designer.draft.basedOn', { release: choice.basedOn })
        }
        value={name}
        onChange={setName}
      />
      <Field
        label={t('designer.draft.title')}
        description={t('designer.draft.titleHint')}
        isRequired
      >
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            value={title}
            onPressEnter={begin}
            onChange={({ target }) => {
              setTitle(target.value);
            }}
          />
        )}
      </Field>
    </Modal>
  );
}
