import { Alert, Button, Input, Modal, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PackagesView } from '../../../../../server/designer/api.js';
import { Field } from '../../../form/Field.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { draftChoices } from './draft-choices.js';
import { ImportReportView } from './ImportReportView.js';
import { PackageField } from './PackageField.js';
import { useImportPackage } from './useImportPackage.mutation.js';

interface Props {
  view: PackagesView;
  onClose: () => void;
}

/** A zip from elsewhere: first the report of what it refers to and we do not have, then the draft. */
export function ImportDialog({ view, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const choices = draftChoices(view);
  const [file, setFile] = useState<File | null>(null);
  const [name, setName] = useState(choices[0]?.package ?? '');
  const [title, setTitle] = useState('');
  const report = useImportPackage();
  const make = useImportPackage();
  const look = (chosen: File, packageName = name) => {
    setFile(chosen);
    const named = title.trim() === '' ? chosen.name.replace(/\.zip$/i, '') : title.trim();
    setTitle(named);
    report.mutate({ file: chosen, package: packageName, title: named, as: 'report' });
  };
  const begin = () => {
    if (file === null) return;
    make.mutate(
      { file, package: name, title: title.trim(), as: 'draft' },
      { onSuccess: ({ draftId }) => void navigate(`/designer/drafts/${draftId ?? ''}`) },
    );
  };
  const error = make.error ?? report.error;
  return (
    <Modal
      open
      width={720}
      title={t('designer.import.act')}
      okText={t('designer.import.begin')}
      okButtonProps={{ disabled: report.data === undefined || title.trim() === '' }}
      confirmLoading={make.isPending}
      onOk={begin}
      onCancel={onClose}
    >
      {error !== null && (
        <Alert className="dialog-alert" type="error" showIcon title={problemText(error)} />
      )}
      <PackageField
        choices={choices}
        value={name}
        onChange={(packageName) => {
          setName(packageName);
          // what is missing depends on the offices the package is for
          if (file !== null) look(file, packageName);
        }}
      />
      <Upload.Dragger
        className="studio-drop"
        accept=".zip,application/zip"
        maxCount={1}
        showUploadList={false}
        beforeUpload={(chosen) => {
          look(chosen);
          return false;
        }}
      >
        <p>{file?.name ?? t('designer.import.drop')}</p>
        <Button loading={report.isPending}>{t('designer.import.choose')}</Button>
      </Upload.Dragger>
      {report.data !== undefined && <ImportReportView report={report.data} />}
      <Field label={t('designer.draft.title')} isRequired>
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            value={title}
            onChange={({ target }) => {
              setTitle(target.value);
            }}
          />
        )}
      </Field>
    </Modal>
  );
}
