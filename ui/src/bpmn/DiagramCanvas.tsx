import { AimOutlined, ExpandOutlined, MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseDiagram, type DiagramState } from './CaseDiagram.js';

interface Props {
  state: DiagramState;
  /** What the picture says, for whoever does not see it. */
  description: string;
  onOpenCalled: (elementId: string) => void;
}

/** React around `CaseDiagram`: holds it, hands it the state, lets it go. */
export function DiagramCanvas({ state, description, onOpenCalled }: Props) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const diagram = useRef<CaseDiagram>(null);
  const open = useRef(onOpenCalled);
  const frame = useRef<HTMLDivElement>(null);
  const [hasFailed, setHasFailed] = useState(false);

  useEffect(() => {
    open.current = onOpenCalled;
  }, [onOpenCalled]);
  useLayoutEffect(() => {
    if (container.current === null) return;
    const created = new CaseDiagram(container.current, (id) => {
      open.current(id);
    });
    diagram.current = created;
    return () => {
      diagram.current = null;
      created.destroy();
    };
  }, []);
  useEffect(() => {
    const shown = diagram.current;
    shown?.render(state).then(
      () => {
        setHasFailed(false);
      },
      // A diagram that was let go while it was being drawn has nothing to report.
      () => {
        if (shown === diagram.current) setHasFailed(true);
      },
    );
  }, [state]);

  return (
    <div ref={frame} className="diagram-frame">
      <div ref={container} className="diagram-canvas" role="img" aria-label={description} />
      {hasFailed && (
        <p className="diagram-failed" role="alert">
          {t('diagram.failed')}
        </p>
      )}
      <div className="diagram-tools">
        <Button
          size="small"
          icon={<PlusOutlined />}
          aria-label={t('diagram.zoomIn')}
          onClick={() => diagram.current?.zoomBy(1.25)}
        />
        <Button
          size="small"
          icon={<MinusOutlined />}
          aria-label={t('diagram.zoomOut')}
          onClick={() => diagram.current?.zoomBy(0.8)}
        />
        <Button size="small" aria-label={t('diagram.fit')} onClick={() => diagram.current?.fit()}>
          {t('diagram.fit')}
        </Button>
        <Button size="small" icon={<AimOutlined />} onClick={() => diagram.current?.showActive()}>
          {t('diagram.active')}
        </Button>
        <Button
          size="small"
          icon={<ExpandOutlined />}
          aria-label={t('diagram.fullscreen')}
          onClick={() => {
            void frame.current?.requestFullscreen().then(() => diagram.current?.showActive());
          }}
        />
      </div>
    </div>
  );
}
