import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { rolesThatMay } from '../../../../../server/domain/access/permissions.js';
import type { ElementFigure } from '../../../../../server/monitor/diagrams/api.js';
import { FigureTable } from '../../../charts/FigureTable.js';
import { useWord } from '../../../i18n/use-word.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { useAccount } from '../../accounts/useAccount.js';
import { behindLink } from '../overview/behind-link.js';
import { useDuration } from '../shared/use-duration.js';
import type { DiagramAsked } from './useDiagram.query.js';
import { useStep } from './useStep.query.js';

interface Props {
  asked: DiagramAsked;
  /** The step that is chosen, as far as it has numbers. */
  step: ElementFigure | undefined;
}

/** The chosen step, office by office. */
export function StepPanel({ asked, step }: Props) {
  const { t } = useTranslation();
  return (
    <aside className="step-panel">
      {step === undefined ? (
        <p className="quiet">{t('processFigures.noFigures')}</p>
      ) : (
        <ChosenStep asked={asked} step={step} />
      )}
    </aside>
  );
}

function ChosenStep({ asked, step }: { asked: DiagramAsked; step: ElementFigure }) {
  const { t } = useTranslation();
  const word = useWord();
  const duration = useDuration();
  const { hasRole } = useAccount();
  const { elementId, name, tokens } = step;
  const offices = useStep(asked, elementId);
  if (offices.isPending) return <Loading />;
  if (offices.isError) {
    return <ProblemView error={offices.error} onRetry={() => void offices.refetch()} />;
  }
  const label = t('processFigures.byOffice', { step: word(name) });
  const { id: diagram, officeId } = asked;
  return (
    <>
      <h2>{label}</h2>
      {tokens > 0 && hasRole(...rolesThatMay('see-monitor')) && (
        <p>
          <Link to={behindLink({ diagram, elementId, officeId })}>{t('processFigures.cases')}</Link>
        </p>
      )}
      <FigureTable
        label={label}
        figures={{
          heads: [
            ...[t('overview.office'), t('overview.standing'), t('processFigures.legend.stuck')],
            ...[t('overview.passages'), t('overview.p50'), t('overview.p90')],
          ],
          rows: offices.data.offices.map((row) => ({
            cells: [row.officeName, row.tokens, row.stuck, row.passages, row.p50, row.p90],
            shown: { 4: duration(row.p50), 5: duration(row.p90) },
          })),
        }}
      />
    </>
  );
}
