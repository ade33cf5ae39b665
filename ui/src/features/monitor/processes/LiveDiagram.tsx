import { Segmented, Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { ElementFigure } from '../../../../../server/monitor/diagrams/api.js';
import { HeatCanvas } from '../../../bpmn/heat/HeatCanvas.js';
import { useWord } from '../../../i18n/use-word.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { heatOf } from './heat-of.js';
import { HeatScale } from './HeatScale.js';
import { StepPanel } from './StepPanel.js';
import { StepTable } from './StepTable.js';
import { useDiagram } from './useDiagram.query.js';

const heats = ['p90', 'p50', 'none'] as const;
type Heat = (typeof heats)[number];
const spans = [1, 3, 6, 12];

interface Props {
  id: string;
  offices: readonly { id: string; name: string }[];
}

/** A diagram with its numbers, the step that is chosen beside it. */
export function LiveDiagram({ id, offices }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const [params, setParams] = useSearchParams();
  const set = (key: string, value: string | undefined) => {
    setParams(
      (before) => {
        if (value === undefined) before.delete(key);
        else before.set(key, value);
        return before;
      },
      { replace: true },
    );
  };
  const heat: Heat = heats.find((one) => one === params.get('heat')) ?? 'p90';
  const months = spans.find((span) => String(span) === params.get('months')) ?? 3;
  const officeId = params.get('officeId') ?? undefined;
  const step = params.get('step');
  const diagram = useDiagram({ id, officeId, months });
  const elements = diagram.data?.elements;
  const marks = useMemo(() => (elements ?? []).map((one) => markOf(one, heat)), [elements, heat]);
  if (diagram.isPending) return <Loading />;
  if (diagram.isError) {
    return <ProblemView error={diagram.error} onRetry={() => void diagram.refetch()} />;
  }
  const { name, xml } = diagram.data;
  const chosen = diagram.data.elements.find(({ elementId }) => elementId === step);
  return (
    <>
      <div className="processes-bar no-print">
        <Select
          className="processes-office"
          allowClear
          aria-label={t('overview.office')}
          placeholder={t('overview.allOffices')}
          value={officeId}
          onChange={(value: string | undefined) => {
            set('officeId', value);
          }}
          options={offices.map((office) => ({ value: office.id, label: office.name }))}
        />
        <Segmented<Heat>
          aria-label={t('processFigures.heat')}
          value={heat}
          options={heats.map((value) => ({ value, label: t(`processFigures.heatBy.${value}`) }))}
          onChange={(value) => {
            set('heat', value);
          }}
        />
        <Select
          aria-label={t('processFigures.months')}
          value={months}
          onChange={(value) => {
            set('months', String(value));
          }}
          options={spans.map((count) => ({
            value: count,
            label: t('processFigures.monthsOf', { count }),
          }))}
        />
        <HeatScale isHeated={heat !== 'none'} />
      </div>
      <div className={step === null ? undefined : 'processes-columns'}>
        <HeatCanvas
          xml={xml}
          marks={marks}
          chosen={step}
          description={t('processFigures.picture', { name: word(name) })}
          onChoose={(elementId) => {
            set('step', elementId);
          }}
        />
        {step !== null && <StepPanel asked={{ id, officeId, months }} step={chosen} />}
      </div>
      <p className="quiet">
        {step === null && t('processFigures.chooseStep')} {t('processFigures.counted')}
      </p>
      <StepTable
        elements={diagram.data.elements}
        onChoose={(elementId) => {
          set('step', elementId);
        }}
      />
    </>
  );
}

function markOf({ elementId, tokens, incidents, stuck, p50, p90 }: ElementFigure, heat: Heat) {
  const seconds = heat === 'p50' ? p50 : p90;
  return { elementId, tokens, incidents, stuck, heat: heat === 'none' ? null : heatOf(seconds) };
}
