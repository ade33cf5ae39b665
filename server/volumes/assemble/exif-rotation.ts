import { exifOrientation } from '../../domain/photos/exif-orientation.js';

/** By how much a picture is to be turned clockwise to stand upright. */
export type Turn = 0 | 90 | 180 | 270;

const turns: Partial<Record<number, Turn>> = { 3: 180, 6: 90, 8: 270 };

/** The turn a camera wrote into a JPEG; 0 when there is none, or it mirrors. */
export const exifRotation = (bytes: Uint8Array): Turn => turns[exifOrientation(bytes) ?? 1] ?? 0;
