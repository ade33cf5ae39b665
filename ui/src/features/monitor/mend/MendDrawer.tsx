import { Alert, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MendView } from '../../../../../server/monitor/mend/api.js';
import { useWord } from '../../../i18n/use-word.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { When } from '../../../shared/When.js';
import { AnswerMend } from './AnswerMend.js';
import { BeforeAfter } from './BeforeAfter.js';
import { MendCommands } from './MendCommands.js';
import { MendPreviewView } from './MendPreviewView.js';
import { useMend } from './useMends.query.js';

/** One order: what was asked for and why, what it would do now, who agreed, what the engine answered, and the way back. */
export function MendDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const word = useWord();
  const mend = useMend(id);
  return (
    <Drawer
      open
      size="min(820px, 94vw)"
      onClose={onClose}
      title={mend.data ? word(mend.data.actName) : t('app.loading')}
    >
      {mend.isPending && <Loading />}
      {mend.isError && <ProblemView error={mend.error} onRetry={() => void mend.refetch()} />}
      {mend.data && <Order mend={mend.data} />}
    </Drawer>
  );
}

function Order({ mend }: { mend: MendView }) {
  const { t } = useTranslation();
  const { now, asked } = mend;
  return (
    <div className="mend">
      <Facts mend={mend} />
      {mend.isStale && <Alert type="warning" showIcon title={t('mend.stale')} />}
      {now === null ? <Asked asked={asked} /> : <MendPreviewView plan={now} />}
      <MendCommands commands={mend.commands} />
      {mend.state === 'asked' && <Second mend={mend} />}
      {mend.mayUndo && <AnswerMend id={mend.id} answers={['undo']} />}
      {mend.state === 'done' && !mend.mayUndo && <NoWayBack why={mend.undoRefusal} />}
    </div>
  );
}

function Second({ mend: { id, mayConfirm, confirmRefusal, isStale } }: { mend: MendView }) {
  const word = useWord();
  if (mayConfirm)
    return <AnswerMend id={id} answers={isStale ? ['refuse'] : ['confirm', 'refuse']} />;
  return confirmRefusal === null ? null : (
    <Alert type="info" showIcon title={word(confirmRefusal)} />
  );
}

function NoWayBack({ why }: { why: string | null }) {
  const { t } = useTranslation();
  const word = useWord();
  return why === null ? null : (
    <p className="quiet">
      {t('mend.noUndo')} {word(why)}
    </p>
  );
}

/** As it was shown when it was asked for. */
function Asked({ asked: { sentences, before, after } }: { asked: MendView['asked'] }) {
  const word = useWord();
  return (
    <section className="mend-preview">
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{word(sentence)}</li>
        ))}
      </ul>
      <BeforeAfter before={before} after={after} />
    </section>
  );
}

function Facts({ mend }: { mend: MendView }) {
  const { t } = useTranslation();
  const word = useWord();
  const { subject, state, result, askedBy, askedAt, reason, officeName } = mend;
  const { secondBy, secondAt, secondReason, undoneBy, undoneAt, undoReason } = mend;
  return (
    <dl className="mend-facts">
      <Fact name={t('mend.subject')}>{word(subject)}</Fact>
      <Fact name={t('mend.state')}>
        <span className={`mend-${state}`}>{t(`mend.states.${state}`)}</span>
        {result !== null && `：${word(result)}`}
      </Fact>
      {officeName !== null && <Fact name={t('mend.office')}>{officeName}</Fact>}
      <Fact name={t('mend.askedBy')}>
        {askedBy} <When at={askedAt} />
      </Fact>
      <Fact name={t('mend.reason')}>{reason}</Fact>
      {secondBy !== null && secondAt !== null && (
        <Fact name={t('mend.secondBy')}>
          {secondBy} <When at={secondAt} />：{secondReason}
        </Fact>
      )}
      {undoneBy !== null && undoneAt !== null && (
        <Fact name={t('mend.undoneBy')}>
          {undoneBy} <When at={undoneAt} />：{undoReason}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
