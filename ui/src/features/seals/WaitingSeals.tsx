import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { sealRequestStates, seals } from '../../../../server/domain/papers/seals.js';
import { useWord } from '../../i18n/use-word.js';
import { Mark } from '../../shared/Mark.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { When } from '../../shared/When.js';
import { SealRequestActs } from './SealRequestActs.js';
import './seals.css';
import { useWaitingSeals } from './useSealUses.query.js';

/** Requests that wait for an approval or for the keeper of the seal, each with what this person may do. */
export function WaitingSeals() {
  const { t } = useTranslation();
  const word = useWord();
  const waiting = useWaitingSeals();
  if (waiting.isError) {
    return <ProblemView error={waiting.error} onRetry={() => void waiting.refetch()} />;
  }
  const items = waiting.data?.items ?? [];
  return (
    <section className="panel seal-waiting">
      <h2>{t('seals.waiting')}</h2>
      {waiting.isSuccess && items.length === 0 && (
        <p className="quiet">{t('seals.waitingEmpty')}</p>
      )}
      {items.map((item) => (
        <div key={item.id} className="seal-line">
          <p>
            <Link to={`/documents/${item.documentId}`}>
              {item.documentTitle} {item.documentNumber}
            </Link>
            <span>{word(seals[item.seal])}</span>
            <span>{t('seals.copiesOf', { count: item.copies })}</span>
            <Mark tone={item.state === 'asked' ? 'warn' : 'info'}>
              {word(sealRequestStates[item.state])}
            </Mark>
          </p>
          <p className="quiet">
            {item.officeName} · {item.purpose} · {t('seals.askedBy', { name: item.askedBy })}{' '}
            <When at={item.askedAt} />
          </p>
          <SealRequestActs documentId={item.documentId} request={item} />
        </div>
      ))}
    </section>
  );
}
