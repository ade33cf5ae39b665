import { Alert, Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TracedDiagram } from '../../../bpmn/traced/TracedDiagram.js';
import { useWord } from '../../../i18n/use-word.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import type { PlanView } from '../../../../../server/designer/running/api.js';
import { ConfirmMigration } from './ConfirmMigration.js';
import { InstanceTable } from './InstanceTable.js';
import { MappingTable } from './MappingTable.js';
import type { RunningChoice } from './RunningTable.js';
import { usePlan } from './useRunning.query.js';

interface Props {
  choice: RunningChoice;
  target: { releaseId: string } | { draftId: string };
  targetName: string;
  mayMigrate: boolean;
  onStarted: (migrationId: string) => void;
}

/** What a migration of the chosen process would do: where its cases stand, what maps to what, who can go. */
export function PlanPanel({ choice, target, targetName, mayMigrate, onStarted }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const { releaseId, processId, version } = choice;
  const [mapping, setMapping] = useState<Record<string, string>>({});
  const [ticked, setTicked] = useState<string[]>([]);
  const [isAsking, setIsAsking] = useState(false);
  const plan = usePlan({ releaseId, processId, target, mapping });
  if (plan.isPending) return <Loading />;
  if (plan.isError) return <ProblemView error={plan.error} onRetry={() => void plan.refetch()} />;
  const { processName, instances } = plan.data;
  const isSame = 'releaseId' in target && target.releaseId === releaseId;
  const ready = instances.filter(({ faults }) => faults.length === 0);
  const chosen = ticked.filter((key) => ready.some(({ instanceKey }) => instanceKey === key));
  const from = t('designer.version', { version });
  const blocked = isSame || 'draftId' in target || !mayMigrate;
  return (
    <>
      <h2>
        {isSame
          ? word(processName)
          : t('designerRunning.planTitle', { process: word(processName), from, to: targetName })}
      </h2>
      <Standing plan={plan.data} />
      {!isSame && (
        <>
          <p>
            {t('designerRunning.summary', {
              ...{ all: instances.length, can: ready.length },
              cannot: instances.length - ready.length,
            })}{' '}
            <span className="quiet">{t('designerRunning.most')}</span>
          </p>
          <MappingTable
            mapping={plan.data.mapping}
            onChoose={(elementId, to) => {
              setMapping((before) => ({ ...before, [elementId]: to }));
            }}
          />
        </>
      )}
      <InstanceTable
        instances={instances}
        isMovable={!blocked}
        isSame={isSame}
        ticked={chosen}
        onTick={setTicked}
      />
      <Alert showIcon type="info" title={t(noteKey(isSame, target, mayMigrate))} />
      {!blocked && (
        <Button
          type="primary"
          disabled={chosen.length === 0}
          onClick={() => {
            setIsAsking(true);
          }}
        >
          {t('designerRunning.migrate', { count: chosen.length })}
        </Button>
      )}
      {isAsking && 'releaseId' in target && (
        <ConfirmMigration
          body={{
            ...{ fromRelease: releaseId, toRelease: target.releaseId, processId, mapping },
            instanceKeys: chosen,
          }}
          targetName={targetName}
          onStarted={onStarted}
          onClose={() => {
            setIsAsking(false);
          }}
        />
      )}
    </>
  );
}

function noteKey(isSame: boolean, target: Props['target'], mayMigrate: boolean) {
  if (isSame) return 'designerRunning.sameRelease';
  if ('draftId' in target) return 'designerRunning.draftOnly';
  return mayMigrate ? 'designerRunning.stays' : 'designerRunning.notAllowed';
}

/** The diagram they run on, with the number of cases at each step. */
function Standing({ plan }: { plan: PlanView }) {
  const { t } = useTranslation();
  const { sourceXml, instances } = plan;
  const trace = useMemo(() => {
    const counts = new Map<string, number>();
    for (const id of instances.flatMap(({ stepIds }) => stepIds)) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return {
      xml: sourceXml,
      elements: new Map([...counts.keys()].map((id) => [id, 'done' as const])),
      flows: [],
      badges: new Map([...counts].map(([id, count]) => [id, t('designerRunning.here', { count })])),
    };
  }, [sourceXml, instances, t]);
  return (
    <div className="running-diagram">
      <TracedDiagram
        trace={trace}
        description={t('designerRunning.diagram')}
        focus={null}
        onChoose={() => undefined}
      />
    </div>
  );
}
