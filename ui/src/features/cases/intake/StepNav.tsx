import { useTranslation } from 'react-i18next';
import type { StepId } from './kept-application.js';

interface Props {
  steps: readonly StepId[];
  current: StepId;
  /** How many faults are shown of a step. */
  faultsOf: (step: StepId) => number;
  onGo: (step: StepId) => void;
}

/** Where one is, what comes, what needs mending; back at will, forward as far as everything before is in order. */
export function StepNav({ steps, current, faultsOf, onGo }: Props) {
  const { t } = useTranslation();
  const place = steps.indexOf(current);
  return (
    <nav aria-label={t('wizard.progress', { at: place + 1, of: steps.length })}>
      <ol className="intake-steps">
        {steps.map((step, index) => {
          const faults = faultsOf(step);
          const state = index < place ? 'done' : index === place ? 'current' : 'ahead';
          return (
            <li key={step} className={`intake-step intake-step-${state}`}>
              <button
                type="button"
                aria-current={state === 'current' ? 'step' : undefined}
                onClick={() => {
                  onGo(step);
                }}
              >
                <span className="intake-step-number" aria-hidden>
                  {index + 1}
                </span>
                {t(`wizard.steps.${step}`)}
                {faults > 0 && (
                  <span className="intake-step-faults">
                    {t('wizard.faults', { count: faults })}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
