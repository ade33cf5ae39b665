import { beforeAll, describe, expect, it } from '@jest/globals';
import { parseDiagram } from '../../../processes/package/parse-diagram.js';
import { readPackage } from '../../../processes/package/package-files.js';
import { ProcessId } from '../../../processes/contract.js';
import {
  layoutOf,
  overlap,
  runsThrough,
  segmentsOf,
  touch,
  type Box,
  type Layout,
} from './diagram-layout.js';

const layouts = new Map<string, Layout>();

beforeAll(async () => {
  const files = await readPackage(new URL('../../../processes/', import.meta.url));
  for (const { name, content } of files.filter(({ name }) => name.endsWith('.bpmn'))) {
    layouts.set(name, layoutOf(await parseDiagram(name, content)));
  }
});

describe.each(Object.values(ProcessId))('the drawing of %s', (id) => {
  const drawing = (): Layout => {
    const layout = layouts.get(`${id}.bpmn`);
    if (!layout) throw new Error(`${id}.bpmn is missing`);
    return layout;
  };

  it('has no shapes over each other', () => {
    const shapes = drawing().shapes.filter(({ isContainer }) => !isContainer);

    const faults = pairs(shapes).filter(
      ([a, b]) => overlap(a, b) && a.host !== b.id && b.host !== a.id,
    );

    expect(faults.map(idsOf)).toEqual([]);
  });

  it('has every label free of shapes, other labels and lines', () => {
    const { labels, shapes, edges } = drawing();
    const solid = shapes.filter(({ isContainer }) => !isContainer);

    const faults = [
      ...pairs(labels)
        .filter(([a, b]) => overlap(a, b))
        .map(idsOf),
      ...labels.flatMap((label) =>
        [
          ...solid.filter((shape) => overlap(shrunk(label), diamond(shape))),
          ...edges.filter((edge) => segmentsOf(edge).some((piece) => runsThrough(piece, label))),
        ].map((other) => `${label.id} – ${other.id}`),
      ),
    ];

    expect(faults).toEqual([]);
  });

  it('has room for every text', () => {
    const { labels, shapes } = drawing();
    const tasks = shapes.filter(({ isTask }) => isTask);

    const faults = [
      ...labels.filter((label) => linesIn(label.text, 11, label.width) * 13 > label.height),
      ...tasks.filter((task) => linesIn(task.name, 12, task.width - 14) > 2),
    ];

    expect(faults.map(({ id: element }) => element)).toEqual([]);
  });

  it('has only horizontal and vertical lines', () => {
    const pieces = drawing().edges.flatMap(segmentsOf);

    const slanted = pieces.filter(({ from, to }) => from.x !== to.x && from.y !== to.y);

    expect(slanted.map(({ flow }) => flow)).toEqual([]);
  });

  it('has no line through a shape', () => {
    const { shapes, edges } = drawing();

    const faults = edges.flatMap((edge) =>
      shapes
        .filter((shape) => !shape.isContainer && shape.host !== edge.target)
        .filter((shape) => segmentsOf(edge).some((piece) => runsThrough(piece, shape)))
        .map((shape) => `${edge.id} – ${shape.id}`),
    );

    expect(faults).toEqual([]);
  });

  it('has no two lines that cross or run over each other', () => {
    const faults = pairs(drawing().edges).filter(([a, b]) =>
      segmentsOf(a).some((piece) => segmentsOf(b).some((other) => touch(piece, other))),
    );

    expect(faults.map(idsOf)).toEqual([]);
  });
});

const idsOf = ([a, b]: readonly [{ id: string }, { id: string }]): string => `${a.id} – ${b.id}`;

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}

/** The corners of the square around a gateway are empty: a label may reach in there. */
function diamond<T extends Box>(shape: T): T {
  const inset = shape.width === 50 && shape.height === 50 ? 16 : 0;
  return {
    ...shape,
    x: shape.x + inset,
    y: shape.y + inset,
    width: shape.width - 2 * inset,
    height: shape.height - 2 * inset,
  };
}

/** The text stands in the middle of its box with a little air around it. */
const shrunk = (box: Box): Box => ({ ...box, x: box.x + 3, width: box.width - 6 });

/** Lines of Chinese text of a size in a width, broken as the drawing tool breaks it: one character early. */
function linesIn(text: string, fontSize: number, width: number): number {
  const perLine = width / fontSize;
  return text.length <= perLine ? 1 : Math.ceil(text.length / Math.max(Math.round(perLine - 1), 1));
}
