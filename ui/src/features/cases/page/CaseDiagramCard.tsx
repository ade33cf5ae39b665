import { Empty, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DiagramCanvas } from '../../../bpmn/DiagramCanvas.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { useCaseDiagrams, type Diagram } from '../useCaseDiagrams.query.js';
import type { Case } from '../useCase.query.js';

/** The live diagram of a case, and of the processes it called: chosen above, or by clicking the step that called them. */
export function CaseDiagramCard({ found }: { found: Case }) {
  const { t } = useTranslation();
  const diagrams = useCaseDiagrams(found.id, found.closedAt === null);
  const [chosen, setChosen] = useState<string | null>(null);
  const items = diagrams.data?.items ?? [];
  const shown = items.find(({ instanceKey }) => instanceKey === chosen) ?? items[0];
  return (
    <section className="panel diagram-card" aria-label={t('diagram.title')}>
      <div className="diagram-head">
        <h2>{t('diagram.title')}</h2>
        {items.length > 1 && (
          <Segmented<string>
            value={shown?.instanceKey ?? ''}
            onChange={setChosen}
            options={items.map((item) => ({
              value: item.instanceKey,
              label: <DiagramName item={item} />,
            }))}
          />
        )}
        <Legend />
      </div>
      {diagrams.isError && (
        <ProblemView error={diagrams.error} onRetry={() => void diagrams.refetch()} />
      )}
      {diagrams.isPending && <Loading />}
      {diagrams.data && shown === undefined && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('diagram.empty')} />
      )}
      {shown !== undefined && (
        <Canvas
          key={shown.instanceKey}
          diagram={shown}
          position={found.position}
          onOpen={(elementId) => {
            const called = items
              .filter(
                ({ calledFrom }) =>
                  calledFrom?.instanceKey === shown.instanceKey &&
                  calledFrom.elementId === elementId,
              )
              .at(-1);
            if (called !== undefined) setChosen(called.instanceKey);
          }}
        />
      )}
    </section>
  );
}

function Canvas({
  diagram,
  position,
  onOpen,
}: {
  diagram: Diagram;
  position: Case['position'];
  onOpen: (elementId: string) => void;
}) {
  const { t } = useTranslation();
  const state = useMemo(
    () => ({ ...diagram, incidents: diagram.incidents.map(({ elementId }) => elementId) }),
    [diagram],
  );
  const steps = position
    .filter(({ elementId }) => diagram.active.includes(elementId))
    .map(({ name }) => name);
  return (
    <DiagramCanvas
      state={state}
      description={t('diagram.describe', {
        name: diagram.name,
        steps: steps.join('、') || t('diagram.nobody'),
      })}
      onOpenCalled={onOpen}
    />
  );
}

function DiagramName({ item }: { item: Diagram }) {
  return (
    <span className={item.active.length > 0 ? 'diagram-name diagram-name-live' : 'diagram-name'}>
      {item.name}
    </span>
  );
}

function Legend() {
  const { t } = useTranslation();
  return (
    <ul className="diagram-legend" aria-label={t('diagram.legend')}>
      {(['active', 'taken', 'incident'] as const).map((kind) => (
        <li key={kind} className={`legend-${kind}`}>
          {t(`diagram.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
