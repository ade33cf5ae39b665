import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import {
  recusalBodies,
  recusalGrounds,
  recusalOrigins,
} from '../../../../../server/domain/cases/recusal.js';
import {
  listRecusals,
  type PersonOnCase,
  type RecusalView,
} from '../../../../../server/recusals/api.js';
import { Loading } from '../../../shared/Loading.js';
import { Mark } from '../../../shared/Mark.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { When } from '../../../shared/When.js';
import type { Case } from '../useCase.query.js';
import { RecusalAskForm } from './RecusalAskForm.js';
import { RecusalDecideForm } from './RecusalDecideForm.js';
import { useCasePart } from './useCasePart.query.js';
import { useWord } from '../../../i18n/use-word.js';

type Row = z.infer<typeof RecusalView>;
type Person = z.infer<typeof PersonOnCase>;

/** 回避 of a case: what was asked and decided, asking anew, and deciding for whoever decides. */
export function RecusalDrawer({ reliefCase, onClose }: { reliefCase: Case; onClose: () => void }) {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  const list = useCasePart(listRecusals, reliefCase.id);
  return (
    <Drawer open size="large" title={t('caseVerbs.recusal.title')} onClose={onClose}>
      {list.isPending && <Loading />}
      {list.isError && <ProblemView error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && (
        <>
          {list.data.items.length === 0 && <p className="quiet">{t('caseVerbs.recusal.none')}</p>}
          <ul className="verb-list">
            {list.data.items.map((row) => (
              <RecusalRow key={row.id} row={row} people={list.data.people} />
            ))}
          </ul>
          {isAsking ? (
            <RecusalAskForm
              caseId={reliefCase.id}
              applicants={reliefCase.applicants.map(({ name }) => name)}
              people={list.data.people}
              onClose={() => {
                setIsAsking(false);
              }}
            />
          ) : (
            <Button
              type="primary"
              onClick={() => {
                setIsAsking(true);
              }}
            >
              {t('caseVerbs.recusal.ask')}
            </Button>
          )}
        </>
      )}
    </Drawer>
  );
}

function RecusalRow({ row, people }: { row: Row; people: readonly Person[] }) {
  const { t } = useTranslation();
  const word = useWord();
  const [isDeciding, setIsDeciding] = useState(false);
  const tone = row.state === 'asked' ? 'info' : 'plain';
  return (
    <li>
      <strong>
        {row.person.name}（{row.post}）
      </strong>{' '}
      <Mark tone={tone}>{t(`caseVerbs.recusal.states.${row.state}`)}</Mark>
      <p>
        {word(recusalOrigins[row.origin])}
        {row.requestedBy !== null && `（${row.requestedBy}，${row.requestedOn ?? ''}）`}：
        {word(recusalGrounds[row.ground])} · {row.reason}
      </p>
      <p className="quiet">
        {row.askedBy} <When at={row.askedAt} />
      </p>
      {row.decidedOn !== null && (
        <p>
          {t('caseVerbs.recusal.decided', {
            ...{ body: word(recusalBodies[row.body]), on: row.decidedOn, by: row.decidedBy ?? '' },
            note: row.note ?? '',
          })}
          {row.successor !== null && t('caseVerbs.recusal.successorIs', { name: row.successor })}
        </p>
      )}
      {row.state === 'asked' && !row.decide.allowed && (
        <p className="quiet">{word(row.decide.reason ?? '')}</p>
      )}
      {row.decide.allowed && !isDeciding && (
        <div className="verb-row-buttons">
          <Button
            size="small"
            type="primary"
            onClick={() => {
              setIsDeciding(true);
            }}
          >
            {t('caseVerbs.recusal.decide')}
          </Button>
        </div>
      )}
      {isDeciding && (
        <RecusalDecideForm
          row={row}
          people={people}
          onClose={() => {
            setIsDeciding(false);
          }}
        />
      )}
    </li>
  );
}
