import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { correctionsApi } from '../../../../../server/corrections/api.js';
import {
  correctableFieldIds,
  correctableFields,
  type CorrectableField,
} from '../../../../../server/domain/cases/correction.js';
import { ApiProblem } from '../../../api/ApiProblem.js';
import { call, type BodyOf } from '../../../api/client.js';
import { DateInput } from '../../../form/DateInput.js';
import { Field } from '../../../form/Field.js';
import { useWord } from '../../../i18n/use-word.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { AttachmentInput } from '../../attachments/AttachmentInput.js';
import { useCaseChange } from '../verbs/useCaseChange.mutation.js';
import { Consequences } from './Consequences.js';
import { useCorrectionPreview } from './useCorrection.js';
import './correction.css';

type Application = z.infer<typeof correctionsApi.readCorrections.response>['applications'][number];
type Body = BodyOf<typeof correctionsApi.correctApplication>;

interface Props {
  caseId: string;
  application: Application;
  needsSecondPerson: boolean;
}

/** Only what is typed changes; what follows is looked at before it can be saved. */
export function CorrectionForm({ caseId, application, needsSecondPerson }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const problemText = useProblemText();
  const [typed, setTyped] = useState<Partial<Record<CorrectableField, string>>>({});
  const [reason, setReason] = useState('');
  const [scans, setScans] = useState<string[]>([]);
  const preview = useCorrectionPreview(caseId);
  const save = useCaseChange(
    (body: Body) => call(correctionsApi.correctApplication, { params: { id: caseId }, body }),
    {
      done: t(needsSecondPerson ? 'correction.asked' : 'correction.done'),
      onDone: () => {
        setTyped({});
        setReason('');
        setScans([]);
        preview.reset();
      },
    },
  );
  const changes = correctableFieldIds.flatMap((field) => {
    const value = typed[field]?.trim();
    return value === undefined || value === '' ? [] : [{ field, value }];
  });
  const error = preview.error ?? save.error;
  const faults = error instanceof ApiProblem ? error.faults : [];
  const change = (field: CorrectableField, value: string) => {
    preview.reset();
    save.reset();
    setTyped((before) => ({ ...before, [field]: value }));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const given = { applicationId: application.id, changes };
        if (preview.data === undefined) preview.mutate(given);
        else {
          const [attachmentId] = scans;
          const proof = attachmentId === undefined ? {} : { attachmentId };
          save.mutate({ ...given, token: application.token, reason, ...proof });
        }
      }}
    >
      <div className="form-grid">
        {application.fields.map(({ field, value }) => {
          const place = changes.findIndex((each) => each.field === field);
          return (
            <Field
              key={field}
              isShort
              label={word(correctableFields[field].name)}
              description={t('correction.now', { value: value ?? t('correction.none') })}
              faults={faults.filter(({ pointer }) => pointer === `/changes/${place}/value`)}
            >
              {(control) =>
                field === 'happenedOn' ? (
                  <DateInput
                    {...control}
                    value={typed[field]}
                    isFaulty={false}
                    onChange={(day) => {
                      change(field, typeof day === 'string' ? day : '');
                    }}
                  />
                ) : (
                  <Input
                    {...control}
                    autoComplete="off"
                    maxLength={200}
                    value={typed[field] ?? ''}
                    onChange={({ target }) => {
                      change(field, target.value);
                    }}
                  />
                )
              }
            </Field>
          );
        })}
      </div>
      {preview.data && (
        <>
          <Consequences told={preview.data} />
          <Field label={t('correction.reason')} isRequired>
            {(control) => (
              <Input.TextArea
                {...control}
                rows={2}
                maxLength={400}
                value={reason}
                onChange={({ target }) => {
                  setReason(target.value);
                }}
              />
            )}
          </Field>
          <AttachmentInput
            caseId={caseId}
            kind="record"
            max={1}
            isSmall
            label={t('correction.proof')}
            value={scans}
            onChange={setScans}
          />
        </>
      )}
      {error !== null && (
        <Alert className="dialog-alert" type="error" showIcon title={problemText(error)} />
      )}
      <div className="verb-buttons">
        <Button
          type="primary"
          htmlType="submit"
          loading={preview.isPending || save.isPending}
          disabled={changes.length === 0 || (preview.data !== undefined && reason.trim() === '')}
        >
          {t(
            preview.data === undefined
              ? 'correction.check'
              : needsSecondPerson
                ? 'correction.ask'
                : 'correction.save',
          )}
        </Button>
      </div>
    </form>
  );
}
