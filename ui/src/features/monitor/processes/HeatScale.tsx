import { useTranslation } from 'react-i18next';
import { heatColours } from '../../../charts/chart-theme.js';
import { useDuration } from '../shared/use-duration.js';
import { heatBounds } from './heat-of.js';

/** What the badges and the colours of a diagram mean. */
export function HeatScale({ isHeated }: { isHeated: boolean }) {
  const { t } = useTranslation();
  const duration = useDuration();
  return (
    <div className="heat-legend">
      {(['tokens', 'stuck', 'incidents'] as const).map((kind) => (
        <span key={kind}>
          <b className={`step-badge is-${kind}`} aria-hidden>
            n
          </b>{' '}
          {t(`processFigures.legend.${kind}`)}
        </span>
      ))}
      {isHeated && (
        <ol className="heat-scale" aria-label={t('processFigures.scale')}>
          {heatColours.map((colour, n) => (
            <li key={colour}>
              <i style={{ background: colour }} aria-hidden />
              {n < heatBounds.length
                ? `< ${duration(heatBounds[n] ?? null)}`
                : `≥ ${duration(heatBounds.at(-1) ?? null)}`}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
