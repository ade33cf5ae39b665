import { Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrialCaseView } from '../../../../../server/designer/trial/api.js';
import type { TracedHandle } from '../../../bpmn/traced/TracedDiagram.js';
import type { Viewbox } from '../../../bpmn/traced/trace.js';
import { useWord } from '../../../i18n/use-word.js';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { useTriedCase, useTriedFiles } from './useTrial.js';
import { linesOf, onlyIn, placesOf, samePlace, type Place } from './way-trace.js';
import { useWayWords } from './use-way-words.js';
import { WayPane, type Shown } from './WayPane.js';

interface Props {
  trialId: string;
  index: number;
}

/** The way of one case: on the diagram, with dates and papers, beside the way it took by the other version. */
export function TriedCase({ trialId, index }: Props) {
  const tried = useTriedCase(trialId, index);
  const now = useTriedFiles(trialId, 'now', true);
  const then = useTriedFiles(trialId, 'then', tried.data?.then != null);
  const error = tried.error ?? now.error ?? then.error;
  if (error) return <ProblemView error={error} onRetry={() => void tried.refetch()} />;
  if (tried.data === undefined || now.data === undefined) return <Loading />;
  return (
    <TriedWays
      key={index}
      tried={tried.data}
      files={{ now: now.data.files, then: then.data?.files ?? [] }}
    />
  );
}

type Files = readonly { name: string; content: string }[];

function TriedWays({ tried, files }: { tried: TrialCaseView; files: { now: Files; then: Files } }) {
  const { t } = useTranslation();
  const words = useWayWords();
  const top = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<Shown>(() => firstShown(tried));
  const twins = { now: useRef<TracedHandle>(null), then: useRef<TracedHandle>(null) };
  const lastBox = useRef<Viewbox>(null);
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'start', behavior: 'smooth' });
  }, []);
  const show = (place: Place, elementId: string | null): void => {
    if (!samePlace(place, shown.place)) lastBox.current = null;
    setShown((before) => ({
      place,
      focus: elementId === null ? null : { elementId, nonce: (before.focus?.nonce ?? 0) + 1 },
    }));
  };
  const ways = (['then', 'now'] as const).flatMap((side) => {
    const way = tried[side];
    return way === null ? [] : [{ side, way }];
  });
  return (
    <section ref={top} className="tried-case" aria-label={t('designerTrial.caseWay')}>
      <header className="trial-form">
        <h2>{words(tried.label)}</h2>
        <span className="quiet">{tried.officeName}</span>
        <PlaceChoice tried={tried} shown={shown} onShow={show} />
      </header>
      <div className={ways.length > 1 ? 'tried-ways is-beside' : 'tried-ways'}>
        {ways.map(({ side, way }) => (
          <WayPane
            key={side}
            ref={twins[side]}
            title={t(side === 'now' ? 'designerTrial.nowTitle' : 'designerTrial.thenTitle')}
            way={way}
            other={side === 'now' ? tried.then : tried.now}
            files={files[side]}
            shown={shown}
            onShow={show}
            otherBox={() => lastBox.current}
            onMove={(box) => {
              lastBox.current = box;
              twins[side === 'now' ? 'then' : 'now'].current?.follow(box);
            }}
          />
        ))}
      </div>
    </section>
  );
}

function PlaceChoice({
  tried: { now, then },
  shown: { place },
  onShow,
}: {
  tried: TrialCaseView;
  shown: Shown;
  onShow: (place: Place, elementId: null) => void;
}) {
  const { t } = useTranslation();
  const word = useWord();
  const ofNow = placesOf(now);
  const ofThen = then === null ? [] : placesOf(then);
  const places = [...ofNow, ...ofThen.filter((one) => !ofNow.some((own) => samePlace(own, one)))];
  return (
    <label className="trial-choice">
      <span>{t('designerTrial.process')}</span>
      <Select
        aria-label={t('designerTrial.process')}
        className="trial-select"
        value={places.findIndex((one) => samePlace(one, place))}
        options={places.map(({ name, nth }, value) => ({
          value,
          label:
            nth === 0 ? word(name) : t('designerTrial.again', { name: word(name), nth: nth + 1 }),
        }))}
        onChange={(chosen) => {
          const found = places[chosen];
          if (found) onShow(found, null);
        }}
      />
    </label>
  );
}

/** Where the two ways part, else where the case is approved, else the case itself. */
function firstShown({ now, then }: TrialCaseView): Shown {
  const places = placesOf(now);
  const [first] = onlyIn(now, then);
  const other = first === undefined ? undefined : linesOf(now)[first];
  const review = now.steps.find(({ task }) => task?.answer['verdict'] !== undefined);
  const place = places[(other ?? review)?.frame ?? 0] ?? { processId: '', nth: 0 };
  const elementId = other?.elementId ?? now.stop?.elementId;
  return { place, focus: elementId === undefined ? null : { elementId, nonce: 0 } };
}
