import { useTranslation } from 'react-i18next';
import type { HandbookProcess, HandbookWay } from '../../../../../processes/handbook/handbook.js';
import { DiagramPicture } from '../../../bpmn/picture/DiagramPicture.js';
import { usePhrase } from '../../../i18n/use-phrase.js';
import { StepBlock } from './StepBlock.js';
import { WayList } from './WayList.js';

interface Props {
  number: number;
  process: HandbookProcess;
  xml: string;
  /** Chapter of a process by its id; 0: it has none. */
  chapterOf: (processId: string) => number;
}

/** A process: what it is for, its picture, and its steps in their order. */
export function ProcessChapter({ number, process, xml, chapterOf }: Props) {
  const { t } = useTranslation();
  const word = usePhrase();
  const { name, purpose, calledBy, openings, steps } = process;
  const placeOf = (way: HandbookWay): string => {
    if ('end' in way.to) return t('handbook.ends', { name: word(way.to.end) });
    const { step: id } = way.to;
    const step = steps.find((one) => one.id === id);
    return step === undefined
      ? id
      : t('handbook.goesOn', { number: step.number, name: word(step.name) });
  };
  return (
    <section className="handbook-chapter" id={`chapter-${number}`}>
      <div className="handbook-opening">
        <h2>
          {number}. {word(name)}
        </h2>
        {purpose !== null && <p className="handbook-purpose">{word(purpose)}</p>}
        {calledBy.length > 0 && (
          <p className="quiet">
            {t('handbook.calledBy', { names: calledBy.map(word).join('、') })}
          </p>
        )}
        <DiagramPicture id={process.id} xml={xml} description={word(name)} />
      </div>
      <h3>{t('handbook.begins')}</h3>
      <WayList ways={openings} placeOf={placeOf} />
      <h3>{t('handbook.steps')}</h3>
      {steps.map((step) => (
        <StepBlock
          key={step.id}
          step={step}
          placeOf={placeOf}
          chapter={step.calls === null ? 0 : chapterOf(step.calls.id)}
        />
      ))}
    </section>
  );
}
