import { MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HeatDiagram, type StepMark } from './HeatDiagram.js';

interface Props {
  xml: string;
  marks: readonly StepMark[];
  chosen: string | null;
  /** What the picture says, for whoever does not see it. */
  description: string;
  onChoose: (elementId: string) => void;
}

/** React around `HeatDiagram`: holds it, hands it the numbers, lets it go. */
export function HeatCanvas({ xml, marks, chosen, description, onChoose }: Props) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const diagram = useRef<HeatDiagram>(null);
  const told = useRef(onChoose);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    told.current = onChoose;
  }, [onChoose]);
  useLayoutEffect(() => {
    if (container.current === null) return;
    const created = new HeatDiagram(container.current, (id) => {
      told.current(id);
    });
    diagram.current = created;
    return () => {
      diagram.current = null;
      created.destroy();
    };
  }, []);
  useEffect(() => {
    const shown = diagram.current;
    shown?.render(xml, marks, chosen).then(
      () => {
        setHasFailed(false);
      },
      // A diagram that was let go while it was being drawn has nothing to report.
      () => {
        if (shown === diagram.current) setHasFailed(true);
      },
    );
  }, [xml, marks, chosen]);
  return (
    <div className="heat-frame">
      <div ref={container} className="heat-canvas" role="group" aria-label={description} />
      {hasFailed && <p role="alert">{t('diagram.failed')}</p>}
      <div className="heat-tools no-print">
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
        <Button size="small" onClick={() => diagram.current?.fit()}>
          {t('diagram.fit')}
        </Button>
      </div>
    </div>
  );
}
