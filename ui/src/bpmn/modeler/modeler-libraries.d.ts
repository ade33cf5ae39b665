/** The libraries of the modeler that publish no types of their own. */

declare module 'camunda-bpmn-js/lib/base/Modeler' {
  import BpmnModeler from 'bpmn-js/lib/Modeler';

  export default BpmnModeler;
}

declare module 'camunda-bpmn-js-behaviors/lib/camunda-cloud' {
  const behaviors: object;
  export default behaviors;
}

declare module 'bpmn-js-properties-panel' {
  export const ZeebePropertiesProviderModule: object;
}
