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
  const [first] = finding.acts;
  const [chosen, setChosen] = useState<StuckAct | null>(
    isActing && first?.kind === 'mend' && first.mayDo ? first : null,
  );
  const close = () => {
    setChosen(null);
  };
  return (
    <section>
      <h3>{t('stuck.acts')}</h3>
      {finding.acts.length === 0 && <p className="quiet">{t('stuck.noActs')}</p>}
      <ol className="stuck-acts">
        {finding.acts.map((act, index) => (
          <Act
            key={`${act.act ?? ''}${act.to ?? ''}`}
            act={act}
            isFirst={index === 0}
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

function Act(props: { act: StuckAct; isFirst: boolean; onChoose: () => void }) {
  const { act, isFirst, onChoose } = props;
  const word = useWord();
  return (
    <li>
      <div>
        <b>{word(act.label)}</b>
        <p>{word(act.explain)}</p>
        <Helped helped={act.helped} />
        {act.refusal !== null && <p className="quiet">{word(act.refusal)}</p>}
      </div>
      {act.mayDo && <Way act={act} isFirst={isFirst} onChoose={onChoose} />}
    </li>
  );
}

function Way({
  act,
  isFirst,
  onChoose,
}: {
  act: StuckAct;
  isFirst: boolean;
  onChoose: () => void;
}) {
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
    <Button type={isFirst ? 'primary' : 'default'} onClick={onChoose}>
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
