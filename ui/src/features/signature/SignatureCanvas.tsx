import { useRef, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import './signature.css';

interface Props {
  canvas: React.RefObject<HTMLCanvasElement | null>;
  onDrawn: () => void;
}

export const canvasSize = { width: 900, height: 300 } as const;

/** Thinnest and thickest stroke in pixels of the picture; a pen that tells its pressure draws between them. */
const [thin, thick] = [2.5, 8];

/** A field to write in by mouse, finger or pen. */
export function SignatureCanvas({ canvas, onDrawn }: Props) {
  const { t } = useTranslation();
  const last = useRef<{ x: number; y: number } | null>(null);
  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    last.current = pointOf(event);
  };
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    const from = last.current;
    const pen = event.currentTarget.getContext('2d');
    if (from === null || pen === null) return;
    const to = pointOf(event);
    pen.lineCap = 'round';
    pen.lineWidth = event.pointerType === 'pen' ? thin + (thick - thin) * event.pressure : 5;
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
    last.current = to;
    onDrawn();
  };
  const end = () => {
    last.current = null;
  };
  return (
    <canvas
      ref={canvas}
      {...canvasSize}
      className="signature-canvas"
      aria-label={t('signature.canvas')}
      role="img"
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}

/** Where the pointer is in pixels of the picture, however large it is shown. */
function pointOf({ currentTarget, clientX, clientY }: PointerEvent<HTMLCanvasElement>) {
  const box = currentTarget.getBoundingClientRect();
  return {
    x: ((clientX - box.left) * currentTarget.width) / box.width,
    y: ((clientY - box.top) * currentTarget.height) / box.height,
  };
}
