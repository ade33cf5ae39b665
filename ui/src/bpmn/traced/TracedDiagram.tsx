import { MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trace, Viewbox } from './trace.js';
import { TracedViewer } from './TracedViewer.js';

export interface TracedHandle {
  follow: (box: Viewbox) => void;
}

interface Props {
  trace: Trace;
  /** What the picture says, for whoever does not see it. */
  description: string;
  /** The element to be shown; the same one is shown again when `nonce` differs. */
  focus: { elementId: string; nonce: number } | null;
  onChoose: (elementId: string, isCall: boolean) => void;
  onMove?: (box: Viewbox) => void;
  /** Where the other diagram is, when this one has nothing of its own to show first. */
  otherBox?: () => Viewbox | null;
  ref?: Ref<TracedHandle>;
}

/** React around `TracedViewer`: holds it, hands it the way, lets it go. */
export function TracedDiagram({
  trace,
  description,
  focus,
  onChoose,
  onMove,
  otherBox,
  ref,
}: Props) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const viewer = useRef<TracedViewer>(null);
  const told = useRef({ onChoose, onMove, otherBox });
  const [drawn, setDrawn] = useState(0);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    told.current = { onChoose, onMove, otherBox };
  }, [onChoose, onMove, otherBox]);
  useLayoutEffect(() => {
    if (container.current === null) return;
    const created = new TracedViewer(
      container.current,
      (box) => told.current.onMove?.(box),
      (id, isCall) => {
        told.current.onChoose(id, isCall);
      },
    );
    viewer.current = created;
    return () => {
      viewer.current = null;
      created.destroy();
    };
  }, []);
  useEffect(() => {
    const shown = viewer.current;
    shown?.render(trace).then(
      () => {
        setHasFailed(false);
        setDrawn((count) => count + 1);
      },
      // A diagram that was let go while it was being drawn has nothing to report.
      () => {
        if (shown === viewer.current) setHasFailed(true);
      },
    );
  }, [trace]);
  useEffect(() => {
    if (drawn === 0 || viewer.current?.focus(focus?.elementId ?? null) === true) return;
    const box = told.current.otherBox?.() ?? null;
    if (box !== null) viewer.current?.follow(box);
  }, [focus, drawn]);
  useImperativeHandle(ref, () => ({
    follow: (box) => viewer.current?.follow(box),
  }));
  return (
    <div className="traced-frame">
      <div ref={container} className="traced-canvas" role="img" aria-label={description} />
      {hasFailed && <p role="alert">{t('diagram.failed')}</p>}
      <div className="traced-tools">
        <Button
          size="small"
          icon={<PlusOutlined />}
          aria-label={t('diagram.zoomIn')}
          onClick={() => viewer.current?.zoomBy(1.25)}
        />
        <Button
          size="small"
          icon={<MinusOutlined />}
          aria-label={t('diagram.zoomOut')}
          onClick={() => viewer.current?.zoomBy(0.8)}
        />
        <Button size="small" onClick={() => viewer.current?.fit()}>
          {t('diagram.fit')}
        </Button>
      </div>
    </div>
  );
}
