import type { LintRule } from '../lint-rule.js';
import type { ElementModel, Flow, ProcessModel } from '../model/diagram-model.js';
import { named } from './named.js';
import { law } from './sources.js';

/** Every exclusive gateway that splits has one default and a condition on every other flow: some way is always open, and only one. */
export const gatewayDefault: LintRule = {
  name: 'gateway-default',
  severity: 'error',
  legalBasis: law.decisionTerm,
  check: ({ processes }) =>
    processes.flatMap((process) =>
      process.elements.flatMap((element) => {
        const fault = faultOf(element, flowsFrom(process, element));
        if (fault === null) return [];
        return [{ file: process.file, elementId: element.id, message: fault }];
      }),
    ),
};

const flowsFrom = ({ flows }: ProcessModel, { id }: ElementModel): Flow[] =>
  flows.filter(({ source }) => source === id);

function faultOf(element: ElementModel, out: readonly Flow[]): string | null {
  if (element.type !== 'bpmn:ExclusiveGateway' || out.length < 2) return null;
  if (!out.some(({ isDefault }) => isDefault)) {
    return `网关${named(element)}没有默认流向，条件都不成立时案件会停住。请把一条流向设为默认，涉及付款的，默认流向不得通向付款`;
  }
  const bare = out.find(({ isDefault, condition }) => !isDefault && condition === null);
  if (bare) return `网关${named(element)}的流向“${bare.name || bare.id}”没有条件。请写上条件`;
  const both = out.find(({ isDefault, condition }) => isDefault && condition !== null);
  if (!both) return null;
  return `网关${named(element)}的默认流向“${both.name || both.id}”不应再有条件。请删除条件，或者另设默认流向`;
}
