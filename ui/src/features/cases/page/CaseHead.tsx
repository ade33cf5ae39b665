import { Alert, Button } from 'antd';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { createApplication } from '../../../../../server/cases/api.js';
import {
  caseOutcomes,
  caseStatuses,
  type CaseStatus,
} from '../../../../../server/domain/cases/case-status.js';
import { useLabel } from '../../../i18n/use-label.js';
import { Deadline } from '../../../shared/Deadline.js';
import { Money } from '../../../shared/Money.js';
import { CaseMarks } from '../../../shared/CaseMarks.js';
import { StarButton } from '../../inbox/StarButton.js';
import { CopyButton } from '../../inbox/copies/CopyButton.js';
import { useAccount } from '../../accounts/useAccount.js';
import type { Case } from '../useCase.query.js';
import { CaseNow } from './CaseNow.js';
import { CaseVerbs } from '../verbs/CaseVerbs.js';
import { PhoneSignatureRows } from '../verbs/PhoneSignatureRows.js';
import { Mark } from '../../../shared/Mark.js';
import { useWord } from '../../../i18n/use-word.js';

// few cases stand still: the page does not wait for it
const CaseStuckLine = lazy(async () => ({
  default: (await import('./CaseStuckLine.js')).CaseStuckLine,
}));

/** The case in one look: what it is, where it stands, how much, how long still. */
export function CaseHead({ found }: { found: Case }) {
  const { t } = useTranslation();
  const word = useWord();
  const label = useLabel();
  const status = caseStatuses[found.status as CaseStatus];
  const term = earliestOpen(found.terms);
  const amount = found.decidedFen ?? found.proposedFen;
  return (
    <header className="case-head">
      <div className="case-title">
        <h1>
          <CaseMarks marked={found} /> {found.title}
        </h1>
        <span className="quiet">{found.number ?? t('inbox.noNumber')}</span>
        <Mark tone={found.closedAt === null ? 'info' : 'plain'}>{word(status)}</Mark>
        {found.outcome !== null && (
          <Mark tone={found.outcome === 'granted' ? 'good' : 'plain'}>
            {word(caseOutcomes[found.outcome])}
          </Mark>
        )}
        <span className="spread" />
        <StarButton caseId={found.id} title={found.title} starred={found.starred} />
        <CopyButton caseId={found.id} />
        <CaseActions found={found} />
      </div>
      {found.terminatedAt !== null && (
        <Alert
          type="warning"
          showIcon
          title={t('case.terminated', { reason: found.terminationReason ?? '—' })}
        />
      )}
      {found.suspendedOn !== null && (
        <Alert
          type="warning"
          showIcon
          title={t('caseVerbs.suspended', {
            since: found.suspendedOn,
            until: found.resumePlannedOn ?? '—',
          })}
        />
      )}
      {found.unsignedCall !== null && (
        <Alert
          type={found.unsignedCall === 'denied' ? 'error' : 'warning'}
          showIcon
          title={t(`caseVerbs.phone.band.${found.unsignedCall}`)}
        />
      )}
      {found.unsignedCall === 'confirmed' && <PhoneSignatureRows caseId={found.id} />}
      {found.closedAt === null && (
        <Suspense>
          <CaseStuckLine caseId={found.id} />
        </Suspense>
      )}
      <CaseNow found={found} />
      <dl className="case-figures">
        <Figure name={t(found.decidedFen === null ? 'case.proposed' : 'case.decided')}>
          <Money fen={amount} isStrong />
        </Figure>
        <Figure name={t('case.paid')}>
          <Money fen={found.money.paidFen} isStrong />
        </Figure>
        <Figure name={term === undefined ? t('case.daysLeft') : word(term.name)}>
          <Deadline term={term ?? noTerm} />
        </Figure>
        <Figure name={t('case.path')}>
          {found.path === null ? '—' : label('path', found.path)}
        </Figure>
        <Figure name={t('case.handler')}>{found.handler?.name ?? '—'}</Figure>
        <Figure name={t('case.office')}>{found.office.name}</Figure>
        <Figure name={t('intake.origin')}>{label('origin', found.origin)}</Figure>
        <Figure name={t('case.filedOn')}>{found.filedOn}</Figure>
      </dl>
    </header>
  );
}

const noTerm = { dueOn: null, standing: null, workingDaysLeft: null };

/** The open term whose last day comes first; those that wait for the calendar come after all others. */
function earliestOpen(terms: Case['terms']): Case['terms'][number] | undefined {
  const open = terms.filter(({ standing }) => standing !== 'ended');
  return open.sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'))[0];
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="case-figure">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function CaseActions({ found }: { found: Case }) {
  const { t } = useTranslation();
  const { hasRole } = useAccount();
  return (
    <>
      {found.status === 'filed' && hasRole(...(createApplication.roles as readonly string[])) && (
        <Link to={`/applications/new?caseId=${found.id}`}>
          <Button>{t('case.addApplicant')}</Button>
        </Link>
      )}
      <CaseVerbs reliefCase={found} />
    </>
  );
}
