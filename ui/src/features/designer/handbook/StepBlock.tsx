import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandbookStep, HandbookWay } from '../../../../../processes/handbook/handbook.js';
import { usePhrase } from '../../../i18n/use-phrase.js';
import { WayList } from './WayList.js';

interface Props {
  step: HandbookStep;
  placeOf: (way: HandbookWay) => string;
  /** Chapter of the process it calls; 0: none. */
  chapter: number;
}

/** One step: who does it, with what, until when, what comes of it and on what ground. */
export function StepBlock({ step, placeOf, chapter }: Props) {
  const { t } = useTranslation();
  const word = usePhrase();
  const { number, name, kind, who, term, overdue, document, calls, decides } = step;
  return (
    <section className="handbook-step">
      <h4>
        <span className="handbook-number">{number}</span> {word(name)}{' '}
        <span className="quiet">{word(kind)}</span>
      </h4>
      <dl>
        <Line label={t('handbook.who')}>{who && word(who)}</Line>
        <Line label={t('handbook.term')}>
          {term && `${word(term)}${overdue ? t('handbook.overdue', { role: word(overdue) }) : ''}`}
        </Line>
        <Line label={t('handbook.form')}>{step.form && <FormFields form={step.form} />}</Line>
        <Line label={t('handbook.document')}>{document && word(document)}</Line>
        <Line label={t('handbook.calls')}>
          {calls &&
            (chapter > 0 ? (
              <a href={`#chapter-${chapter}`}>
                {t('handbook.chapter', { number: chapter, name: word(calls.name) })}
              </a>
            ) : (
              word(calls.name)
            ))}
        </Line>
        <Line label={t('handbook.decides')}>{decides && word(decides)}</Line>
        <Line label={t('handbook.note')}>{step.note && word(step.note)}</Line>
        <Line label={t('handbook.basis')}>{step.legalBasis}</Line>
        <Line label={t('handbook.next')}>
          {step.ways.length > 0 && <WayList ways={step.ways} placeOf={placeOf} />}
        </Line>
      </dl>
    </section>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  if (children === null || children === false || children === '') return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function FormFields({ form }: { form: NonNullable<HandbookStep['form']> }) {
  const { t } = useTranslation();
  const word = usePhrase();
  return (
    <ul className="handbook-fields">
      {form.fields.map(({ label, isRequired, choices }, index) => (
        <li key={index}>
          {word(label)}
          {isRequired && <span className="quiet">{t('handbook.required')}</span>}
          {choices !== '' && (
            <span className="quiet">{t('handbook.choices', { choices: word(choices) })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
