import type { PackageFile } from '../../processes/package/package-files.js';

interface Shape {
  /** Prefix of ids, messages and job types: the engine is shared with other suites. */
  run: string;
  version: number;
  /** Type of the child's one job, which tells what version of the child ran. */
  jobType: string;
}

/** A package of a parent, which waits for a message and then calls its child by expression, and the child. */
export const parentAndChild = ({ run, version, jobType }: Shape): PackageFile[] => [
  {
    name: `${run}-parent.bpmn`,
    content: definitions(
      `<bpmn:process id="${run}-parent" isExecutable="true">
        <bpmn:startEvent id="start"><bpmn:outgoing>a</bpmn:outgoing>
          <bpmn:messageEventDefinition id="start-event" messageRef="start-message" /></bpmn:startEvent>
        <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="wait" />
        <bpmn:intermediateCatchEvent id="wait"><bpmn:incoming>a</bpmn:incoming><bpmn:outgoing>b</bpmn:outgoing>
          <bpmn:messageEventDefinition id="wait-event" messageRef="go-message" /></bpmn:intermediateCatchEvent>
        <bpmn:sequenceFlow id="b" sourceRef="wait" targetRef="call" />
        <bpmn:callActivity id="call"><bpmn:extensionElements>
          <zeebe:calledElement processId="=&#34;${run}-child--&#34; + release" propagateAllChildVariables="false" />
        </bpmn:extensionElements><bpmn:incoming>b</bpmn:incoming></bpmn:callActivity>
      </bpmn:process>
      <bpmn:message id="start-message" name="${run}-start-${version}" />
      <bpmn:message id="go-message" name="${run}-go"><bpmn:extensionElements>
        <zeebe:subscription correlationKey="=caseId" /></bpmn:extensionElements></bpmn:message>`,
    ),
  },
  {
    name: `${run}-child.bpmn`,
    content: definitions(
      `<bpmn:process id="${run}-child" isExecutable="true">
        <bpmn:startEvent id="begin"><bpmn:outgoing>c</bpmn:outgoing></bpmn:startEvent>
        <bpmn:sequenceFlow id="c" sourceRef="begin" targetRef="work" />
        <bpmn:serviceTask id="work"><bpmn:extensionElements>
          <zeebe:taskDefinition type="${jobType}" /></bpmn:extensionElements>
          <bpmn:incoming>c</bpmn:incoming></bpmn:serviceTask>
      </bpmn:process>`,
    ),
  },
];

/** A package in which a step inside a subprocess is followed by another, and that one by a called process with a step of its own. */
export const stepsAndChild = ({ run, version, jobType }: Shape): PackageFile[] => [
  {
    name: `${run}-steps.bpmn`,
    content: definitions(
      `<bpmn:process id="${run}-steps" isExecutable="true">
        <bpmn:startEvent id="start"><bpmn:outgoing>a</bpmn:outgoing>
          <bpmn:messageEventDefinition id="start-event" messageRef="start-message" /></bpmn:startEvent>
        <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="handling" />
        <bpmn:subProcess id="handling"><bpmn:incoming>a</bpmn:incoming>
          <bpmn:startEvent id="inner"><bpmn:outgoing>b</bpmn:outgoing></bpmn:startEvent>
          <bpmn:sequenceFlow id="b" sourceRef="inner" targetRef="first" />
          ${serviceTask('first', jobType, 'b', 'c')}
          <bpmn:sequenceFlow id="c" sourceRef="first" targetRef="second" />
          ${serviceTask('second', jobType, 'c', 'd')}
          <bpmn:sequenceFlow id="d" sourceRef="second" targetRef="call" />
          <bpmn:callActivity id="call"><bpmn:extensionElements>
            <zeebe:calledElement processId="=&#34;${run}-child--&#34; + release" propagateAllChildVariables="false" />
          </bpmn:extensionElements><bpmn:incoming>d</bpmn:incoming></bpmn:callActivity>
        </bpmn:subProcess>
      </bpmn:process>
      <bpmn:message id="start-message" name="${run}-start-${version}" />`,
    ),
  },
  ...parentAndChild({ run, version, jobType }).slice(1),
];

const serviceTask = (id: string, type: string, incoming: string, outgoing: string): string =>
  `<bpmn:serviceTask id="${id}"><bpmn:extensionElements>
    <zeebe:taskDefinition type="${type}" /></bpmn:extensionElements>
    <bpmn:incoming>${incoming}</bpmn:incoming><bpmn:outgoing>${outgoing}</bpmn:outgoing>
  </bpmn:serviceTask>`;

const definitions = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="definitions" targetNamespace="http://bpmn.io/schema/bpmn">
${body}
</bpmn:definitions>`;
