import { Empty } from 'antd';
import { useMemo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { WayView } from '../../../../../server/designer/trial/api.js';
import { TracedDiagram, type TracedHandle } from '../../../bpmn/traced/TracedDiagram.js';
import type { Viewbox } from '../../../bpmn/traced/trace.js';
import { useWord } from '../../../i18n/use-word.js';
import { calledFrom, frameAt, traceOf, type Place } from './way-trace.js';
import { WaySteps } from './WaySteps.js';

export interface Shown {
  place: Place;
  focus: { elementId: string; nonce: number } | null;
}

interface Props {
  title: string;
  way: WayView;
  /** The way by the other version. */
  other: WayView | null;
  files: readonly { name: string; content: string }[];
  shown: Shown;
  onShow: (place: Place, elementId: string | null) => void;
  onMove: (box: Viewbox) => void;
  otherBox: () => Viewbox | null;
  ref: Ref<TracedHandle>;
}

/** One version: the way of the case on the diagram, and its steps. */
export function WayPane({ title, way, other, files, shown, onShow, onMove, otherBox, ref }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const frame = frameAt(way, shown.place);
  const file = way.frames[frame]?.file;
  const xml = files.find(({ name }) => name === file)?.content;
  const trace = useMemo(
    () => (xml === undefined ? null : traceOf(way, frame, xml)),
    [way, frame, xml],
  );
  return (
    <section className="way-pane">
      <h3>
        {title}
        <span className="quiet">
          {' '}
          {t('designerTrial.ends', { end: word(way.end), days: way.days, on: way.endsOn ?? '—' })}
        </span>
      </h3>
      {trace === null ? (
        <div className="traced-frame">
          <Empty description={t('designerTrial.notHere')} />
        </div>
      ) : (
        <TracedDiagram
          ref={ref}
          trace={trace}
          description={t('designerTrial.picture', {
            ...{ name: word(way.frames[frame]?.name ?? ''), end: word(way.end) },
          })}
          focus={shown.focus}
          onMove={onMove}
          otherBox={otherBox}
          onChoose={(elementId, isCall) => {
            const inner = isCall ? calledFrom(way, frame, elementId) : null;
            onShow(inner ?? shown.place, inner === null ? elementId : null);
          }}
        />
      )}
      <WayTerms way={way} />
      <WaySteps way={way} other={other} onShow={onShow} />
    </section>
  );
}

function WayTerms({ way: { terms } }: { way: WayView }) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <ul className="way-terms">
      {terms.map(({ kind, name, startedOn, dueOn, endedOn, isOverdue }, index) => (
        <li key={`${kind}${index}`} className={isOverdue ? 'trial-stop' : ''}>
          {t(isOverdue ? 'designerTrial.termOver' : 'designerTrial.term', {
            ...{
              name: word(name),
              from: startedOn ?? '—',
              due: dueOn ?? '—',
              ended: endedOn ?? '—',
            },
          })}
        </li>
      ))}
    </ul>
  );
}
