import { DmnModdle } from 'dmn-moddle';
import type { ModdleElement } from 'bpmn-moddle';
import { childrenOf } from './moddle-tree.js';

/** A DMN file as a tree of elements; anything the parser does not understand is refused, not dropped. */
export async function parseTable(name: string, xml: string): Promise<ModdleElement> {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
  if (warnings.length > 0) {
    throw new Error(`${name}: ${warnings.map(({ message }) => message).join('; ')}`);
  }
  return rootElement;
}

/** The decision file as XML again, with its layout; the same tree gives the same bytes. */
export async function writeTable(table: ModdleElement): Promise<string> {
  return (await new DmnModdle().toXML(table, { format: true })).xml;
}

/** The decisions a file defines. */
export function decisionsOf(table: ModdleElement): ModdleElement[] {
  return childrenOf(table, 'drgElement').filter(({ $type }) => $type === 'dmn:Decision');
}
