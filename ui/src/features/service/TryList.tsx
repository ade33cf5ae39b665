import { useTranslation } from 'react-i18next';
import { serviceOutcomes, serviceWays } from '../../../../server/domain/papers/service-words.js';
import { Mark } from '../../shared/Mark.js';
import { When } from '../../shared/When.js';
import type { Service } from './useService.query.js';

type Try = Service['tries'][number];

/** Every try of a paper, the first one first. */
export function TryList({ items }: { items: Try[] }) {
  return (
    <ol className="service-tries">
      {items.map((item) => (
        <TryRow key={item.id} item={item} />
      ))}
    </ol>
  );
}

function TryRow({ item }: { item: Try }) {
  const { t } = useTranslation();
  const { seq, way, outcome, triedOn, recordedBy, recordedAt } = item;
  return (
    <li>
      <p>
        <b>{t('service.of', { seq })}</b> {triedOn} {serviceWays[way].name}{' '}
        <Mark tone={toneOf(outcome)}>{serviceOutcomes[outcome]}</Mark>
      </p>
      <p className="service-facts">{factsOf(item).join('，')}</p>
      <p className="quiet service-by">
        {t('service.by', { who: recordedBy })} <When at={recordedAt} />
      </p>
    </li>
  );
}

const toneOf = (outcome: Try['outcome']) =>
  outcome === 'served' ? 'good' : outcome === 'pending' ? 'info' : 'warn';

function factsOf(item: Try): string[] {
  const { signer, signerName, relation, signerNumber, place, witness, reason } = item;
  const { trackingNumber, receiptNumber, entrustedTo, electronicAddress, servedBy } = item;
  // People write 回证1 where 1 is asked for; the word stands there once.
  const named = (label: string, value: string | null) =>
    value === null ? [] : [value.startsWith(label) ? value : label + value];
  const quality =
    signer !== null && relation !== null && signer !== relation
      ? `${signer}，${relation}`
      : (signer ?? relation);
  return [
    ...(signerName === null ? [] : [quality === null ? signerName : `${signerName}（${quality}）`]),
    ...named('证件号码', signerNumber),
    ...named('', place),
    ...named('见证人', witness),
    ...named('邮件', trackingNumber),
    ...named('', entrustedTo),
    ...named('', electronicAddress),
    ...named('回证', receiptNumber),
    ...named('', reason),
    `送达人${servedBy}`,
  ];
}
