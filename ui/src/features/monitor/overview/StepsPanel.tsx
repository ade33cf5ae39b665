import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StepFigure } from '../../../../../server/monitor/overview/api.js';
import { FigureTable } from '../../../charts/FigureTable.js';
import { useWord } from '../../../i18n/use-word.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { useDuration } from '../shared/use-duration.js';
import { behindLink } from './behind-link.js';
import { useSteps } from './useSteps.query.js';

/** Where cases spend their time: the slowest steps, and those before which most is being waited. */
export function StepsPanel({ officeId }: { officeId: string | undefined }) {
  const { t } = useTranslation();
  const steps = useSteps(officeId);
  if (steps.isPending) return <Loading />;
  if (steps.isError) {
    return <ProblemView error={steps.error} onRetry={() => void steps.refetch()} />;
  }
  return (
    <div className="overview-columns is-two">
      <section className="panel">
        <h2>{t('overview.bottlenecks')}</h2>
        <p className="quiet">{t('overview.bottlenecksExplained')}</p>
        <Bottlenecks steps={steps.data.bottlenecks} officeId={officeId} />
      </section>
      <section className="panel">
        <h2>{t('overview.slowest')}</h2>
        <p className="quiet">{t('overview.slowestExplained')}</p>
        <Slowest steps={steps.data.slowest} />
      </section>
    </div>
  );
}

const stepLink = ({ diagram, elementId }: StepFigure): string =>
  `/monitor/processes/${diagram}?step=${encodeURIComponent(elementId)}`;

function Bottlenecks({
  steps,
  officeId,
}: {
  steps: readonly StepFigure[];
  officeId: string | undefined;
}) {
  const { t } = useTranslation();
  const word = useWord();
  const duration = useDuration();
  return (
    <FigureTable
      label={t('overview.bottlenecks')}
      figures={{
        heads: [
          ...[t('overview.step'), t('overview.process'), t('overview.standing')],
          t('overview.waited'),
        ],
        rows: steps.map((step) => {
          const { diagram, elementId, name, processName, tokens, waitedSeconds } = step;
          const to = behindLink({ diagram, elementId, officeId });
          return {
            cells: [word(name), word(processName), tokens, Math.round(waitedSeconds / 3_600)],
            shown: {
              0: <Link to={stepLink(step)}>{word(name)}</Link>,
              2: <Link to={to}>{tokens}</Link>,
              3: duration(waitedSeconds),
            },
          };
        }),
      }}
    />
  );
}

function Slowest({ steps }: { steps: readonly StepFigure[] }) {
  const { t } = useTranslation();
  const word = useWord();
  const duration = useDuration();
  return (
    <FigureTable
      label={t('overview.slowest')}
      figures={{
        heads: [
          ...[t('overview.step'), t('overview.process'), t('overview.passages')],
          ...[t('overview.p50'), t('overview.p90'), t('overview.p95')],
        ],
        rows: steps.map((step) => {
          const { name, processName, passages, p50, p90, p95 } = step;
          return {
            cells: [word(name), word(processName), passages, p50, p90, p95],
            shown: {
              0: <Link to={stepLink(step)}>{word(name)}</Link>,
              ...{ 3: duration(p50), 4: duration(p90), 5: duration(p95) },
            },
          };
        }),
      }}
    />
  );
}
