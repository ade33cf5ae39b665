import { Alert, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { importSettings } from '../../../../../server/settings/api.js';
import { ApiProblem } from '../../../api/ApiProblem.js';
import type { BodyOf } from '../../../api/client.js';
import { Field } from '../../../form/Field.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { FilePicker } from './FilePicker.js';
import { ImportReportView } from './ImportReportView.js';
import { useImportSettings } from './useImportSettings.mutation.js';
import '../../../form/form.css';

type Format = BodyOf<typeof importSettings>['format'];

interface Props {
  officeId: string;
  format: Format;
  onClose: () => void;
}

const endings: Record<Format, string> = {
  json: '.json',
  'wages-csv': '.csv,.txt',
  'calendar-csv': '.csv,.txt',
};

/** A file is read and reported on line by line; what differs becomes a draft that nobody has submitted yet. */
export function ImportDialog({ officeId, format, onClose }: Props) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const load = useImportSettings();
  const [text, setText] = useState('');
  const [title, setTitle] = useState<string>(t(`files.title.${format}`));
  const [reason, setReason] = useState('');
  const faults = load.error instanceof ApiProblem ? load.error.faults : [];
  const at = (pointer: string) => faults.filter((fault) => fault.pointer === pointer);
  const isWhole = [text, title, reason].every((each) => each.trim() !== '');
  if (load.data !== undefined) {
    return <ImportReportView report={load.data} onBack={load.reset} onClose={onClose} />;
  }
  return (
    <Modal
      open
      width={640}
      title={t(`files.title.${format}`)}
      onCancel={onClose}
      footer={
        <Button
          type="primary"
          disabled={!isWhole}
          loading={load.isPending}
          onClick={() => {
            load.mutate({ officeId, format, text, title, reason });
          }}
        >
          {t('files.check')}
        </Button>
      }
    >
      {load.error !== null && (
        <Alert className="dialog-alert" type="error" showIcon title={problemText(load.error)} />
      )}
      <div className="form-grid">
        <FilePicker
          hint={t(`files.hint.${format}`)}
          accept={endings[format]}
          onRead={(read) => {
            setText(read);
          }}
        />
        <Field isRequired label={t('files.text')} faults={at('/text')}>
          {(control) => (
            <Input.TextArea
              {...control}
              rows={6}
              className="file-text"
              value={text}
              onChange={({ target }) => {
                setText(target.value);
              }}
            />
          )}
        </Field>
        <Field isShort isRequired label={t('change.title')} faults={at('/title')}>
          {(control) => (
            <Input
              {...control}
              maxLength={120}
              value={title}
              onChange={({ target }) => {
                setTitle(target.value);
              }}
            />
          )}
        </Field>
        <Field isShort isRequired label={t('change.reason')} faults={at('/reason')}>
          {(control) => (
            <Input
              {...control}
              maxLength={1000}
              value={reason}
              onChange={({ target }) => {
                setReason(target.value);
              }}
            />
          )}
        </Field>
      </div>
    </Modal>
  );
}
