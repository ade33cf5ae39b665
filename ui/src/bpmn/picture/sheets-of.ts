/** A diagram as a picture of its own, as wide and high as it is drawn. */
export interface DrawnPicture {
  svg: string;
  width: number;
  height: number;
}

/** A piece of a picture that is printed on a sheet of its own. */
export interface Sheet {
  /** From the left and the top, each from 1. */
  column: number;
  row: number;
  svg: string;
}

/** Names of steps can still be read where a diagram is drawn at this scale. */
const readableScale = 0.6;
/** What of a page can be printed on, in CSS pixels: A4 and A3 lying, less the margins and a line below the picture. */
const page = { width: 985, height: 560 };
const largePage = { width: 1450, height: 890 };
/** What two sheets beside each other both show, so that a line is found again. */
const overlap = 80;

/**
 * The sheets on which a diagram can be read that cannot on one page: row by row; none where the page does. The picture is the one the
 * library saves, whose view begins where its first line says.
 */
export function sheetsOf({ svg, width, height }: DrawnPicture): Sheet[] {
  if (fits(width, page.width) && fits(height, page.height)) return [];
  const found = /viewBox="(-?[\d.]+) (-?[\d.]+) /.exec(svg);
  if (found === null) return [];
  const [left, top] = [Number(found[1]), Number(found[2])];
  return piecesOf(height, largePage.height).flatMap((down, row) =>
    piecesOf(width, largePage.width).map((across, column) => ({
      ...{ column: column + 1, row: row + 1 },
      svg: svg.replace(
        /width="[\d.]+" height="[\d.]+" viewBox="[^"]*"/,
        `width="${across.size}" height="${down.size}" ` +
          `viewBox="${left + across.from} ${top + down.from} ${across.size} ${down.size}"`,
      ),
    })),
  );
}

const fits = (size: number, room: number): boolean => size * readableScale <= room;

/** Equal pieces of a length, each small enough for the room, each with the end of the one before. */
function piecesOf(length: number, room: number): { from: number; size: number }[] {
  const most = room / readableScale;
  const count = Math.max(Math.ceil((length - overlap) / (most - overlap)), 1);
  const size = Math.ceil((length - overlap) / count) + overlap;
  return Array.from({ length: count }, (_, index) => ({ from: index * (size - overlap), size }));
}
