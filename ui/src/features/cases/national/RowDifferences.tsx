import { App, Button } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changeExternalNumber } from '../../../../../server/cases/external-number-api.js';
import { correctionsApi } from '../../../../../server/corrections/api.js';
import { correctableFields } from '../../../../../server/domain/cases/correction.js';
import { call } from '../../../api/client.js';
import { useWord } from '../../../i18n/use-word.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { Consequences } from '../corrections/Consequences.js';
import type { ImportRow } from './RowTable.js';

interface Props {
  row: ImportRow;
  fileName: string;
  onAccepted: () => void;
}

type Difference = ImportRow['differences'][number];

/** Where an existing case says otherwise than the national system; each difference is accepted by itself, after what follows is told. */
export function RowDifferences({ row, fileName, onAccepted }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const accept = useAccept(row, fileName, onAccepted);
  const none = t('nationalImport.empty');
  return (
    <div className="national-differences">
      <strong>{row.caseTitle}</strong>
      {row.state === 'unnumbered' && <SetNumber row={row} fileName={fileName} onSet={onAccepted} />}
      {row.differences.length === 0 ? (
        <p className="quiet">{t('nationalImport.same')}</p>
      ) : (
        <ul aria-label={t('nationalImport.differences')}>
          {row.differences.map((difference) => {
            const field = word(correctableFields[difference.field].name);
            return (
              <li key={difference.field}>
                <span>{field}</span>
                <span>{t('nationalImport.ours', { value: difference.ours ?? none })}</span>
                <span>{t('nationalImport.theirs', { value: difference.theirs })}</span>
                <Button
                  size="small"
                  loading={accept.isPending}
                  aria-label={t('nationalImport.acceptOf', { field })}
                  onClick={() => {
                    accept.mutate(difference);
                  }}
                >
                  {t('nationalImport.accept')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function useAccept(
  { caseId, applicationId, line }: ImportRow,
  name: string,
  onAccepted: () => void,
) {
  const { t } = useTranslation();
  const word = useWord();
  const { message, modal } = App.useApp();
  const problemText = useProblemText();
  const fail = (error: unknown) => void message.error(problemText(error));
  return useMutation({
    mutationFn: async ({ field, theirs }: Difference) => {
      if (caseId === null || applicationId === null) return;
      const params = { id: caseId };
      const changes = [{ field, value: theirs }];
      const now = await call(correctionsApi.readCorrections, { params });
      const token = now.applications.find(({ id }) => id === applicationId)?.token ?? '';
      const told = await call(correctionsApi.previewCorrection, {
        ...{ params, body: { applicationId, changes } },
      });
      const save = async () => {
        const reason = t('nationalImport.acceptReason', { name, line }).slice(0, 400);
        const saved = await call(correctionsApi.correctApplication, {
          ...{ params, body: { applicationId, changes, token, reason } },
        });
        void message.success(
          t(saved.state === 'asked' ? 'correction.asked' : 'nationalImport.accepted'),
        );
        onAccepted();
      };
      modal.confirm({
        title: t('nationalImport.acceptAsk', { field: word(correctableFields[field].name) }),
        content: <Consequences told={{ ...told, papers: [] }} />,
        onOk: () => save().catch(fail),
      });
    },
    onError: fail,
  });
}

function SetNumber({
  row,
  fileName,
  onSet,
}: {
  row: ImportRow;
  fileName: string;
  onSet: () => void;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const set = useMutation({
    mutationFn: () =>
      call(changeExternalNumber, {
        params: { id: row.caseId ?? '' },
        body: {
          number: row.cells.externalNumber ?? '',
          reason: t('nationalImport.acceptReason', { name: fileName, line: row.line }).slice(
            0,
            400,
          ),
        },
      }),
    onSuccess: () => {
      void message.success(t('nationalImport.numberSet'));
      onSet();
    },
    onError: (error) => void message.error(problemText(error)),
  });
  return (
    <Button
      size="small"
      loading={set.isPending}
      onClick={() => {
        set.mutate();
      }}
    >
      {t('nationalImport.setNumber')}
    </Button>
  );
}
