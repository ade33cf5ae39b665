import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { correctionsApi, type CorrectionView } from '../../../../../server/corrections/api.js';
import { correctableFields } from '../../../../../server/domain/cases/correction.js';
import { call } from '../../../api/client.js';
import { useWord } from '../../../i18n/use-word.js';
import { Mark } from '../../../shared/Mark.js';
import { useProblemText } from '../../../shared/use-problem-text.js';
import { When } from '../../../shared/When.js';
import { useCaseChange } from '../verbs/useCaseChange.mutation.js';

type Row = z.infer<typeof CorrectionView>;
const tones = { asked: 'warn', done: 'good', refused: 'plain' } as const;

/** What was corrected before; one that waits is confirmed or sent back here by another person. */
export function CorrectionHistory({ items }: { items: readonly Row[] }) {
  const { t } = useTranslation();
  return (
    <section>
      <h3>{t('correction.history')}</h3>
      {items.length === 0 && <p className="quiet">{t('correction.noHistory')}</p>}
      <ul className="verb-list">
        {items.map((row) => (
          <HistoryRow key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

function HistoryRow({ row }: { row: Row }) {
  const { t } = useTranslation();
  const word = useWord();
  const none = t('correction.none');
  return (
    <li>
      <p>
        <Mark tone={tones[row.state]}>{t(`correction.states.${row.state}`)}</Mark>{' '}
        <When at={row.askedAt} /> {t('correction.by', { name: row.askedBy })}
      </p>
      {row.changes.map(({ field, before, after }) => (
        <p key={field}>
          {t('correction.changed', {
            field: word(correctableFields[field].name),
            ...{ before: before ?? none, after: after ?? none },
          })}
        </p>
      ))}
      <p className="quiet">
        {t('correction.reason')}：{row.reason}
      </p>
      {row.decidedBy !== null && (
        <p className="quiet">
          {t('correction.decidedBy', {
            ...{ name: row.decidedBy, verdict: t(`correction.states.${row.state}`) },
            note: row.note === null ? '' : `，${row.note}`,
          })}
        </p>
      )}
      {row.mine && <DecideRow id={row.id} />}
    </li>
  );
}

function DecideRow({ id }: { id: string }) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [note, setNote] = useState('');
  const decide = useCaseChange(
    (approve: boolean) =>
      call(correctionsApi.decideCorrection, { params: { id }, body: { approve, note } }),
    { done: t('correction.confirmed') },
  );
  return (
    <>
      <Input
        aria-label={t('correction.refuseNote')}
        placeholder={t('correction.refuseNote')}
        maxLength={400}
        value={note}
        onChange={({ target }) => {
          setNote(target.value);
        }}
      />
      {decide.isError && (
        <Alert className="dialog-alert" type="error" showIcon title={problemText(decide.error)} />
      )}
      <div className="verb-row-buttons">
        <Button
          type="primary"
          loading={decide.isPending}
          onClick={() => {
            decide.mutate(true);
          }}
        >
          {t('correction.confirm')}
        </Button>
        <Button
          disabled={note.trim() === ''}
          onClick={() => {
            decide.mutate(false);
          }}
        >
          {t('correction.refuse')}
        </Button>
      </div>
    </>
  );
}
