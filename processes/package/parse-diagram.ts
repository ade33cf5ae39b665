import { BpmnModdle, type ModdleElement } from 'bpmn-moddle';
import { zeebe } from './zeebe-descriptor.js';

/** A BPMN diagram as a tree of elements; anything the parser does not understand is refused, not dropped. */
export async function parseDiagram(name: string, xml: string): Promise<ModdleElement> {
  const { rootElement, warnings } = await new BpmnModdle({ zeebe }).fromXML(xml);
  if (warnings.length > 0) {
    throw new Error(`${name}: ${warnings.map(({ message }) => message).join('; ')}`);
  }
  return rootElement;
}

/** The diagram as XML again, with its layout; the same tree gives the same bytes. */
export async function writeDiagram(diagram: ModdleElement): Promise<string> {
  return (await new BpmnModdle({ zeebe }).toXML(diagram, { format: true })).xml;
}
