import { useTranslation } from 'react-i18next';
import { roles } from '../../../../server/domain/access/roles.js';
import { useLabel } from '../../i18n/use-label.js';
import { Money } from '../../shared/Money.js';
import { When } from '../../shared/When.js';
import type { Case } from '../cases/useCase.query.js';
import { signerOf } from './signer-of.js';
import './decisions.css';
import '../signature/signature.css';
import { Mark, type Tone } from '../../shared/Mark.js';
import { useWord } from '../../i18n/use-word.js';

const tones: Record<string, Tone> = {
  approve: 'good',
  join: 'good',
  return: 'warn',
  adjust: 'info',
  refuse: 'bad',
  decline: 'bad',
};

/** By decision: the address of a picture of how its giver writes. */
type Signatures = ReadonlyMap<string, string>;

interface Props {
  items: Case['decisions'];
  signatures?: Signatures;
}

/** Opinions on the way to the decision, one under another as on the approval form. */
export function DecisionList({ items, signatures }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  if (items.length === 0) return <p className="quiet">{t('case.decisionsEmpty')}</p>;
  return (
    <ol className="decisions">
      {items.map((decision) => (
        <li key={decision.id} className={`decision decision-${decision.state}`}>
          <div className="decision-head">
            <Who decision={decision} />
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
          <SignaturePicture name={decision.by ?? ''} address={signatures?.get(decision.id)} />
        </li>
      ))}
    </ol>
  );
}

/** Whose opinion it is, and in which office. */
function Who({ decision }: { decision: Case['decisions'][number] }) {
  const { t } = useTranslation();
  const word = useWord();
  const signer = signerOf(decision);
  const post = word(roleName(decision.role));
  const office = decision.office.name;
  return (
    <span className="decision-who">
      {signer.kind === 'office' && t('case.decisionMade')}
      {signer.kind === 'post' && post}
      {signer.kind === 'person' && signer.name}{' '}
      <span className="quiet">{signer.kind === 'person' ? `${post} · ${office}` : office}</span>
    </span>
  );
}

function SignaturePicture({ name, address }: { name: string; address: string | undefined }) {
  const { t } = useTranslation();
  if (address === undefined) return null;
  return (
    <figure className="signature">
      <img src={address} alt={t('signature.of', { name })} />
      <figcaption>{t('signature.mark')}</figcaption>
    </figure>
  );
}

function roleName(role: string): string {
  return (roles as Record<string, { name: string }>)[role]?.name ?? role;
}
