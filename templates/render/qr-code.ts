import QRCode from 'qrcode';

/** White modules around the code, so that readers find it (ISO/IEC 18004: four; readers manage with two on white paper). */
const quietModules = 2;

/** A QR code as an SVG of `size` (with unit) on a side, black on nothing; the same text gives the same bytes. */
export function qrCodeSvg(text: string, size: string): string {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size + quietModules * 2;
  const rows = Array.from({ length: modules.size }, (_, y) => rowPath(modules, y)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${side} ${side}" ` +
    `shape-rendering="crispEdges"><path d="${rows}"/></svg>`
  );
}

/** The dark modules of a row, neighbours as one bar. */
function rowPath({ size, data }: QRCode.BitMatrix, y: number): string {
  const bits = Array.from(data.slice(y * size, (y + 1) * size), (bit) => (bit ? '1' : '0')).join(
    '',
  );
  return Array.from(bits.matchAll(/1+/g), ({ index, 0: { length } }) => {
    const [x, top] = [index + quietModules, y + quietModules];
    return `M${x} ${top}h${length}v1h-${length}z`;
  }).join('');
}
