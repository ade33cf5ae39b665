import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { serviceOutcomes, serviceWays } from '../../../../server/domain/papers/service-words.js';
import { useWord } from '../../i18n/use-word.js';
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
  const word = useWord();
  const { seq, way, outcome, triedOn, recordedBy, recordedAt } = item;
  return (
    <li>
      <p>
        <b>{t('service.of', { seq })}</b> {triedOn} {word(serviceWays[way].name)}{' '}
        <Mark tone={toneOf(outcome)}>{word(serviceOutcomes[outcome])}</Mark>
      </p>
      <p className="service-facts">{factsOf(item, { t, word }).join('，')}</p>
      <p className="quiet service-by">
        {t('service.by', { who: recordedBy })} <When at={recordedAt} />
      </p>
    </li>
  );
}

const toneOf = (outcome: Try['outcome']) =>
  outcome === 'served' ? 'good' : outcome === 'pending' ? 'info' : 'warn';

interface Tongue {
  t: TFunction;
  word: (text: string) => string;
}

function factsOf(item: Try, { t, word }: Tongue): string[] {
  const { signer, signerName, relation, signerNumber, place, witness, reason } = item;
  const { trackingNumber, receiptNumber, entrustedTo, electronicAddress, servedBy } = item;
  // People write 回证1 where 1 is asked for; the word stands there once.
  const named = (label: 'number' | 'witness' | 'mail' | 'receipt', value: string | null) =>
    value === null
      ? []
      : [
          value.startsWith(t(`service.told.${label}`, { value: '' }))
            ? value
            : t(`service.told.${label}`, { value }),
        ];
  const plain = (value: string | null) => (value === null ? [] : [value]);
  const quality =
    signer !== null && relation !== null && signer !== relation
      ? `${word(signer)}，${relation}`
      : signer === null
        ? relation
        : word(signer);
  return [
    ...(signerName === null ? [] : [quality === null ? signerName : `${signerName}（${quality}）`]),
    ...named('number', signerNumber),
    ...plain(place),
    ...named('witness', witness),
    ...named('mail', trackingNumber),
    ...plain(entrustedTo),
    ...plain(electronicAddress),
    ...named('receipt', receiptNumber),
    ...plain(reason),
    t('service.told.servedBy', { value: servedBy }),
  ];
}
