import { MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type Ref,
} from 'react';
import { useTranslation } from 'react-i18next';
import { ComparedDiagram, type Viewbox } from './ComparedDiagram.js';
import type { DiagramMark } from './diagram-mark.js';

/** One side: a version of the diagram, or null where that version has none. */
export interface TwinSide {
  title: string;
  xml: string | null;
  marks: ReadonlyMap<string, DiagramMark>;
}

interface Props {
  sides: readonly [TwinSide, TwinSide];
  isBeside: boolean;
  /** The element to be shown; the same one is shown again when `nonce` differs. */
  focus: { elementId: string; nonce: number } | null;
  onChoose: (elementId: string) => void;
}

/** Two versions of a diagram that are moved and zoomed as one. */
export function TwinDiagrams({ sides, isBeside, focus, onChoose }: Props) {
  const { t } = useTranslation();
  const first = useRef<ComparedDiagram>(null);
  const second = useRef<ComparedDiagram>(null);
  const [drawn, setDrawn] = useState(0);
  const onDrawn = useCallback(() => {
    setDrawn((count) => count + 1);
  }, []);
  useEffect(() => {
    for (const one of [first, second]) one.current?.resized();
    if (focus === null) return;
    // The later version leads; where it lacks the element, the earlier one does.
    const isLater = second.current?.focus(focus.elementId) ?? false;
    if (!isLater) first.current?.focus(focus.elementId);
    for (const one of [first, second]) one.current?.frame(focus.elementId);
  }, [focus, drawn, isBeside]);
  const tool = (label: string, act: (diagram: ComparedDiagram) => void) => ({
    'aria-label': label,
    size: 'small' as const,
    // The other one follows.
    onClick: () => {
      const shown = sides[1].xml === null ? first.current : second.current;
      if (shown) act(shown);
    },
  });
  return (
    <div>
      <div className={isBeside ? 'twin-diagrams is-beside' : 'twin-diagrams'}>
        <Pane
          ref={first}
          {...sides[0]}
          onMove={(box) => second.current?.follow(box)}
          onDrawn={onDrawn}
          onChoose={onChoose}
        />
        <Pane
          ref={second}
          {...sides[1]}
          onMove={(box) => first.current?.follow(box)}
          onDrawn={onDrawn}
          onChoose={onChoose}
        />
      </div>
      <div className="twin-tools">
        <Button
          icon={<PlusOutlined />}
          {...tool(t('diagram.zoomIn'), (one) => {
            one.zoomBy(1.25);
          })}
        />
        <Button
          icon={<MinusOutlined />}
          {...tool(t('diagram.zoomOut'), (one) => {
            one.zoomBy(0.8);
          })}
        />
        <Button
          {...tool(t('diagram.fit'), (one) => {
            one.fit();
          })}
        >
          {t('diagram.fit')}
        </Button>
      </div>
    </div>
  );
}

interface PaneProps extends TwinSide {
  ref: Ref<ComparedDiagram | null>;
  onMove: (box: Viewbox) => void;
  onDrawn: () => void;
  onChoose: (elementId: string) => void;
}

/** React around one `ComparedDiagram`. */
function Pane({ ref, title, xml, marks, onMove, onDrawn, onChoose }: PaneProps) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const [diagram, setDiagram] = useState<ComparedDiagram | null>(null);
  const told = useRef({ onMove, onChoose });
  useEffect(() => {
    told.current = { onMove, onChoose };
  });
  useLayoutEffect(() => {
    if (container.current === null) return;
    const created = new ComparedDiagram(
      container.current,
      (box) => {
        told.current.onMove(box);
      },
      (id) => {
        told.current.onChoose(id);
      },
    );
    setDiagram(created);
    return () => {
      setDiagram(null);
      created.destroy();
    };
  }, []);
  useImperativeHandle<ComparedDiagram | null, ComparedDiagram | null>(ref, () => diagram, [
    diagram,
  ]);
  useEffect(() => {
    if (diagram === null || xml === null) return;
    diagram.render(xml, marks).then(onDrawn, onDrawn);
  }, [diagram, xml, marks, onDrawn]);
  return (
    <section className="twin-pane" aria-label={title}>
      <h3>{title}</h3>
      <div className="twin-canvas" ref={container} hidden={xml === null} />
      {xml === null && <p className="twin-absent">{t('designerCompare.absent')}</p>}
    </section>
  );
}
