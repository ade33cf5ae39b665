import { canvasTexts } from './canvas.js';
import { propertyTexts } from './properties.js';
import { shapeTexts } from './shapes.js';

/** Chinese of the texts of the drawing library, by the English template. */
export const modelerChinese: Readonly<Record<string, string>> = {
  ...canvasTexts,
  ...shapeTexts,
  ...propertyTexts,
};
