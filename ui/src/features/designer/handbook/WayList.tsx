import type { HandbookWay } from '../../../../../processes/handbook/handbook.js';
import { usePhrase } from '../../../i18n/use-phrase.js';

interface Props {
  ways: readonly HandbookWay[];
  placeOf: (way: HandbookWay) => string;
}

/** Ways on, each with what is answered before it. */
export function WayList({ ways, placeOf }: Props) {
  const word = usePhrase();
  return (
    <ul className="handbook-ways">
      {ways.map((way, index) => (
        <li key={index}>
          {way.when.length > 0 && `${way.when.map(word).join('；')} `}→ {placeOf(way)}
        </li>
      ))}
    </ul>
  );
}
