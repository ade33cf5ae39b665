import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MendActId } from '../../../../../server/domain/monitor/mend-acts.js';
import type { StuckAct, StuckDetail } from '../../../../../server/monitor/stuck/api.js';
import { useWord } from '../../../i18n/use-word.js';
import { MendDialog } from '../mend/MendDialog.js';
import { stuckKey } from './useStuck.query.js';

/** What mends a standstill, best first: what each does, how often it helped, and who may where this person may not. */
export function StuckActs({ finding, isActing }: { finding: StuckDetail; isActing: boolean }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const best = finding.acts.find(({ mayDo }) => mayDo);
  const [chosen, setChosen] = useState<StuckAct | null>(
    isActing && best?.kind === 'mend' ? best : null,
  );
  const close = () => {
    setChosen(null);
  };
  return (
    <section>
      <h3>{t('stuck.acts')}</h3>
      {finding.acts.length === 0 && <p className="quiet">{t('stuck.noActs')}</p>}
      <ol className="stuck-acts">
        {finding.acts.map((act) => (
          <Act
            key={`${act.act ?? ''}${act.to ?? ''}`}
            act={act}
            isBest={act === best}
            onChoose={() => {
              setChosen(act);
            }}
          />
        ))}
      </ol>
      {chosen !== null && (
        <MendDialog
          act={chosen.act as MendActId}
          findingId={finding.id}
          input={chosen.input ?? {}}
          onDone={() => {
            close();
            void queryClient.invalidateQueries({ queryKey: stuckKey });
          }}
          onClose={close}
        />
      )}
    </section>
  );
}

function Act(props: { act: StuckAct; isBest: boolean; onChoose: () => void }) {
  const { act, isBest, onChoose } = props;
  const word = useWord();
  return (
    <li>
      <div>
        <b>{word(act.label)}</b>
        <p>{word(act.explain)}</p>
        <Helped helped={act.helped} />
        {act.refusal !== null && <p className="quiet">{word(act.refusal)}</p>}
      </div>
      {act.mayDo && <Way act={act} isBest={isBest} onChoose={onChoose} />}
    </li>
  );
}

function Way({ act, isBest, onChoose }: { act: StuckAct; isBest: boolean; onChoose: () => void }) {
  const { t } = useTranslation();
  const word = useWord();
  if (act.to !== null) {
    return (
      <Link to={act.to} aria-label={word(act.label)}>
        {t('stuck.go')}
      </Link>
    );
  }
  return (
    <Button type={isBest ? 'primary' : 'default'} onClick={onChoose}>
      {word(act.label)}
    </Button>
  );
}

function Helped({ helped }: Pick<StuckAct, 'helped'>) {
  const { t } = useTranslation();
  if (helped === null) return null;
  const text = helped.tried === 0 ? t('stuck.untried') : t('stuck.helped', helped);
  return <p className="quiet">{text}</p>;
}
