import type { ModdleElement } from 'bpmn-moddle';
import { childrenOf } from '../../../processes/package/moddle-tree.js';

export interface Box {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Segment {
  flow: string;
  from: Point;
  to: Point;
}

export interface Edge {
  id: string;
  source: string;
  target: string;
  points: Point[];
}

export interface Shape extends Box {
  name: string;
  /** An expanded subprocess, which others lie in. */
  isContainer: boolean;
  /** The element a boundary event sits on. */
  host: string | undefined;
  isTask: boolean;
}

export interface Label extends Box {
  text: string;
}

/** What is drawn, in pixels: shapes, edges and the labels beside them. */
export interface Layout {
  shapes: Shape[];
  edges: Edge[];
  labels: Label[];
}

/** Reads the drawing of a parsed diagram. */
export function layoutOf(diagram: ModdleElement): Layout {
  const drawn = childrenOf(diagram, 'diagrams')
    .flatMap((page) => childrenOf(page, 'plane'))
    .flatMap((plane) => childrenOf(plane, 'planeElement'));
  return {
    shapes: drawn.filter(({ $type }) => $type === 'bpmndi:BPMNShape').map(shapeOf),
    edges: drawn.filter(({ $type }) => $type === 'bpmndi:BPMNEdge').map(edgeOf),
    labels: drawn.flatMap(labelsOf),
  };
}

/** The straight pieces of an edge. */
export function segmentsOf({ id, points }: Edge): Segment[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from ? [{ flow: id, from, to }] : [];
  });
}

/** Whether two boxes share more than their borders. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a horizontal or vertical piece runs through the inside of a box. */
export function runsThrough({ from, to }: Segment, box: Box): boolean {
  const inner = {
    ...box,
    x: box.x + 1,
    y: box.y + 1,
    width: box.width - 2,
    height: box.height - 2,
  };
  const line = {
    id: '',
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.max(Math.abs(from.x - to.x), 0.5),
    height: Math.max(Math.abs(from.y - to.y), 0.5),
  };
  return overlap(line, inner);
}

/** Whether two pieces of different flows touch anywhere. */
export function touch(a: Segment, b: Segment): boolean {
  const reach = (s: Segment, axis: 'x' | 'y') => [
    Math.min(s.from[axis], s.to[axis]),
    Math.max(s.from[axis], s.to[axis]),
  ];
  return (['x', 'y'] as const).every((axis) => {
    const [aLow = 0, aHigh = 0] = reach(a, axis);
    const [bLow = 0, bHigh = 0] = reach(b, axis);
    return aLow <= bHigh && bLow <= aHigh;
  });
}

function shapeOf(drawn: ModdleElement): Shape {
  const element = elementOf(drawn);
  const host = childrenOf(element, 'attachedToRef')[0]?.id;
  return {
    ...boxOf(drawn, String(element.id)),
    name: textOf(element),
    isContainer: drawn['isExpanded'] === true,
    host,
    isTask: /Task$|CallActivity$/.test(element.$type),
  };
}

function edgeOf(drawn: ModdleElement): Edge {
  const element = elementOf(drawn);
  return {
    id: String(element.id),
    source: String(childrenOf(element, 'sourceRef')[0]?.id),
    target: String(childrenOf(element, 'targetRef')[0]?.id),
    points: childrenOf(drawn, 'waypoint').map(({ x, y }) => ({ x: Number(x), y: Number(y) })),
  };
}

function labelsOf(drawn: ModdleElement): Label[] {
  const element = elementOf(drawn);
  return childrenOf(drawn, 'label')
    .filter((label) => label['bounds'] !== undefined)
    .map((label) => ({
      ...boxOf(label, `label of ${String(element.id)}`),
      text: textOf(element),
    }));
}

function textOf({ name, text }: ModdleElement): string {
  if (typeof name === 'string') return name;
  return typeof text === 'string' ? text : '';
}

const elementOf = (drawn: ModdleElement): ModdleElement => {
  const [element] = childrenOf(drawn, 'bpmnElement');
  if (!element) throw new Error(`${String(drawn.id)} draws nothing`);
  return element;
};

function boxOf(drawn: ModdleElement, id: string): Box {
  const [bounds] = childrenOf(drawn, 'bounds');
  const size = (property: string) => Number(bounds?.[property]);
  return { id, x: size('x'), y: size('y'), width: size('width'), height: size('height') };
}
