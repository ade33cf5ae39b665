import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import type { DrawnPicture } from './sheets-of.js';

/** Draws a diagram unseen and gives it back as SVG. Whoever shows it shows the library's mark with it, as its licence asks. */
export async function drawDiagram(xml: string): Promise<DrawnPicture> {
  const container = document.createElement('div');
  container.className = 'diagram-unseen';
  document.body.append(container);
  const viewer = new NavigatedViewer({ container });
  try {
    await viewer.importXML(xml);
    const { svg } = await viewer.saveSVG();
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    return { svg, width: Number(width), height: Number(height) };
  } finally {
    viewer.destroy();
    container.remove();
  }
}
