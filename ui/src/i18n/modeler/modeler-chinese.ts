import { canvasTexts } from './canvas.js';
import { panelTexts } from './panel.js';
import { propertyTexts } from './properties.js';
import { shapeTexts } from './shapes.js';

/** Chinese of the texts of the drawing library, by the English template. */
export const modelerChinese: Readonly<Record<string, string>> = {
  ...canvasTexts,
  ...shapeTexts,
  ...propertyTexts,
  ...panelTexts,
};

/** The head of the panel writes a kind as `Event Based Gateway` where the canvas says `Event-based gateway`. */
const plainForm = (text: string): string => text.toLowerCase().replaceAll('-', ' ');

const byPlainForm = new Map(
  Object.entries(modelerChinese).map(([english, chinese]) => [plainForm(english), chinese]),
);

/** The Chinese of a text of the library, however it writes it; undefined where it has none. */
export const inChinese = (text: string): string | undefined =>
  modelerChinese[text] ?? byPlainForm.get(plainForm(text));
