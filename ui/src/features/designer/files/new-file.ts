import type { PackageFile } from '../../../../../processes/package/package-files.js';

export type NewFileKind = 'process' | 'form';

/** An empty process with its beginning, or an empty form; `id` is how others refer to it. */
export function newFile(kind: NewFileKind, id: string, name: string): PackageFile {
  return kind === 'form'
    ? { name: `forms/${id}.form`, content: emptyForm(id) }
    : { name: `${id}.bpmn`, content: emptyProcess(id, name) };
}

function emptyForm(id: string): string {
  const form = {
    ...{ type: 'default', id, schemaVersion: 16 },
    ...{ executionPlatform: 'Camunda Cloud', executionPlatformVersion: '8.5.0' },
    components: [],
  };
  return `${JSON.stringify(form, null, 2)}\n`;
}

function emptyProcess(id: string, name: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="${id}-definitions" targetNamespace="http://bpmn.io/schema/bpmn" modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="8.5.0">
  <bpmn:process id="${id}" name="${escapeXml(name)}" isExecutable="true">
    <bpmn:startEvent id="${id}-start" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="${id}-diagram">
    <bpmndi:BPMNPlane id="${id}-plane" bpmnElement="${id}">
      <bpmndi:BPMNShape id="${id}-start-shape" bpmnElement="${id}-start">
        <dc:Bounds x="180" y="160" width="36" height="36" />
      </bpmndi:BPMNShape>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
}

const escapeXml = (text: string): string =>
  text.replace(/[<>&"]/g, (character) => `&#${String(character.codePointAt(0))};`);
