import { useTranslation } from 'react-i18next';
import { roles } from '../../../../server/domain/access/roles.js';
import { useLabel } from '../../i18n/use-label.js';
import { Money } from '../../shared/Money.js';
import { When } from '../../shared/When.js';
import type { Case } from '../cases/useCase.query.js';
import './decisions.css';
import { Mark, type Tone } from '../../shared/Mark.js';

const tones: Record<string, Tone> = {
  approve: 'good',
  join: 'good',
  return: 'warn',
  adjust: 'info',
  refuse: 'bad',
  decline: 'bad',
};

/** Opinions on the way to the decision, one under another as on the approval form. */
export function DecisionList({ items }: { items: Case['decisions'] }) {
  const { t } = useTranslation();
  const label = useLabel();
  if (items.length === 0) return <p className="quiet">{t('case.decisionsEmpty')}</p>;
  return (
    <ol className="decisions">
      {items.map((decision) => (
        <li key={decision.id} className={`decision decision-${decision.state}`}>
          <div className="decision-head">
            <span className="decision-who">
              {decision.by}{' '}
              <span className="quiet">
                {roleName(decision.role)} · {decision.office.name}
              </span>
            </span>
            <Mark tone={tones[decision.verdict] ?? 'plain'}>
              {label('verdict', decision.verdict)}
            </Mark>
            {decision.amountFen !== null && <Money fen={decision.amountFen} isStrong />}
            {decision.state !== 'effective' && (
              <Mark>{label('decisionState', decision.state)}</Mark>
            )}
            <span className="decision-when">
              {decision.round > 1 && `${t('facts.round', { round: decision.round })} `}
              <When at={decision.decidedAt} />
            </span>
          </div>
          <p className="prose">{decision.opinion}</p>
        </li>
      ))}
    </ol>
  );
}

function roleName(role: string): string {
  return (roles as Record<string, { name: string }>)[role]?.name ?? role;
}
