import { Alert, Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StuckDetail } from '../../../../../server/monitor/stuck/api.js';
import { useWord } from '../../../i18n/use-word.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { When, timeOfDay } from '../../../shared/When.js';
import { StandingFor } from './StandingFor.js';
import { StuckActs } from './StuckActs.js';
import { StuckNote } from './StuckNote.js';
import { useFinding } from './useFinding.query.js';

interface Props {
  id: string;
  /** The first act is begun at once. */
  isActing: boolean;
  onClose: () => void;
}

/** One standstill beside the list: why, since when, whose turn, what mends it, what was noted and what went before. */
export function StuckDrawer({ id, isActing, onClose }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const finding = useFinding(id);
  return (
    <Drawer
      open
      size="min(720px, 94vw)"
      onClose={onClose}
      title={finding.data ? word(finding.data.kindName) : t('app.loading')}
    >
      {finding.isPending && <Loading />}
      {finding.isError && (
        <ProblemView error={finding.error} onRetry={() => void finding.refetch()} />
      )}
      {finding.data && <Finding finding={finding.data} isActing={isActing} />}
    </Drawer>
  );
}

function Finding({ finding, isActing }: { finding: StuckDetail; isActing: boolean }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <div className="stuck-finding">
      {finding.endedAt !== null && (
        <Alert
          type="success"
          showIcon
          title={t('stuck.ended', { at: timeOfDay(new Date(finding.endedAt)) })}
        />
      )}
      <p className="stuck-sentence">{word(finding.sentence)}</p>
      <Facts finding={finding} />
      {finding.endedAt === null && <StuckActs finding={finding} isActing={isActing} />}
      <StuckNote key={finding.note?.at} finding={finding} />
      {finding.case !== null && <Earlier history={finding.history} />}
    </div>
  );
}

function Facts({ finding }: { finding: StuckDetail }) {
  const { t } = useTranslation();
  const word = useWord();
  const found = finding.case;
  return (
    <dl className="stuck-facts">
      <Fact name={t('stuck.owner')}>{word(finding.owner.text)}</Fact>
      <Fact name={t('stuck.standing')}>
        <StandingFor row={finding} />
      </Fact>
      <Fact name={t('stuck.since')}>
        <When at={finding.since} />
      </Fact>
      <Fact name={t('stuck.foundAt')}>
        <When at={finding.foundAt} />
      </Fact>
      {finding.officeName !== null && <Fact name={t('stuck.office')}>{finding.officeName}</Fact>}
      {found !== null && (
        <Fact name={t('stuck.case')}>
          {found.title} {found.number ?? t('inbox.noNumber')}
          <span className="stuck-ways">
            {found.title !== null && <Link to={`/cases/${found.id}`}>{t('stuck.casePage')}</Link>}
            <Link to={`/monitor/cases/${found.id}`}>{t('stuck.engine')}</Link>
          </span>
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

function Earlier({ history }: Pick<StuckDetail, 'history'>) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <section>
      <h3>{t('stuck.earlier')}</h3>
      {history.length === 0 && <p className="quiet">{t('stuck.noEarlier')}</p>}
      <ul className="stuck-earlier">
        {history.map((one) => (
          <li key={one.id}>
            {word(one.sentence)}{' '}
            <span className="quiet">
              <When at={one.since} /> — <When at={one.endedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
