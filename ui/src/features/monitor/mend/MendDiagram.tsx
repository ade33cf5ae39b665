import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MendPreview } from '../../../../../server/monitor/mend/api.js';
import { TracedDiagram } from '../../../bpmn/traced/TracedDiagram.js';
import type { TraceState } from '../../../bpmn/traced/trace.js';
import { useWord } from '../../../i18n/use-word.js';

/** The diagram of the process with the step that ends and the step that begins. */
export function MendDiagram({ diagram }: { diagram: NonNullable<MendPreview['diagram']> }) {
  const { t } = useTranslation();
  const word = useWord();
  const { processName, starts, ends } = diagram;
  const trace = useMemo(
    () => ({
      ...{ xml: diagram.xml, flows: [] },
      elements: new Map<string, TraceState>([
        ...diagram.ends.map((id) => [id, 'stopped'] as const),
        ...diagram.starts.map((id) => [id, 'done'] as const),
      ]),
      badges: new Map([
        ...diagram.ends.map((id) => [id, t('mend.ends')] as const),
        ...diagram.starts.map(
          (id) => [id, t(diagram.ends.includes(id) ? 'mend.again' : 'mend.begins')] as const,
        ),
      ]),
    }),
    [diagram, t],
  );
  const [focus = ends[0]] = starts;
  return (
    <figure className="mend-diagram">
      <figcaption>{t('mend.diagram', { name: word(processName) })}</figcaption>
      <div>
        <TracedDiagram
          trace={trace}
          description={t('mend.diagram', { name: word(processName) })}
          focus={focus === undefined ? null : { elementId: focus, nonce: 0 }}
          onChoose={() => undefined}
        />
      </div>
    </figure>
  );
}
