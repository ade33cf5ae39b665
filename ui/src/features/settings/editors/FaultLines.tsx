import type { Fault } from '../../../../../server/domain/basics/errors.js';
import { useWord } from '../../../i18n/use-word.js';

/** Faults of a value in their words, under the editor they belong to. */
export function FaultLines({ faults }: { faults: readonly Fault[] }) {
  const word = useWord();
  const texts = [...new Set(faults.map(({ detail }) => detail))];
  return (
    <div role="alert" className="fault-lines">
      {texts.map((text) => (
        <p key={text} className="field-fault">
          {word(text)}
        </p>
      ))}
    </div>
  );
}
