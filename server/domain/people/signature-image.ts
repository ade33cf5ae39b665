/** 手写签名图样: a picture of somebody's handwriting, shown for recognition only; it signs nothing (电子签名法第十三条 asks for more than a picture). */

/** Largest file in bytes. */
export const mostSignatureBytes = 200_000;
/** Largest picture in pixels: three lines of a printed form at 300 dpi. */
export const mostSignatureWidth = 1200;
export const mostSignatureHeight = 500;

export interface PictureSize {
  width: number;
  height: number;
}

const pngMark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Mark, length and name of the first chunk, width and height. */
const headBytes = 24;

/** Width and height of a PNG in pixels, out of its first chunk; null: it is none, whatever its name says. */
export function pngSize(bytes: Uint8Array): PictureSize | null {
  if (bytes.length < headBytes || pngMark.some((byte, at) => bytes[at] !== byte)) return null;
  const head = new DataView(bytes.buffer, bytes.byteOffset, headBytes);
  const isHeader = String.fromCharCode(...bytes.subarray(12, 16)) === 'IHDR';
  return isHeader ? { width: head.getUint32(16), height: head.getUint32(20) } : null;
}

/** Why a file cannot be kept as a signature, in words for the person; null: it can. */
export function signatureFault(bytes: Uint8Array): string | null {
  if (bytes.length > mostSignatureBytes) return `图片不超过${mostSignatureBytes / 1000} kB`;
  const size = pngSize(bytes);
  if (size === null) return '请使用PNG图片';
  const { width, height } = size;
  const fits = width <= mostSignatureWidth && height <= mostSignatureHeight;
  if (!fits || width < 1 || height < 1) {
    return `图片不超过${mostSignatureWidth}×${mostSignatureHeight}像素`;
  }
  return null;
}
