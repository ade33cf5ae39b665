import { readPackage } from '../../processes/package/package-files.js';
import { childrenOf, flowElementsOf, processesOf } from '../../processes/package/moddle-tree.js';
import { parseDiagram } from '../../processes/package/parse-diagram.js';

/**
 * Every sequence flow of the diagrams in a folder, as `process/flow`; without those that leave an event gateway, which
 * the engine does not report as taken.
 */
export async function flowsOfDiagrams(folder: URL): Promise<string[]> {
  const diagrams = (await readPackage(folder)).filter(({ name }) => name.endsWith('.bpmn'));
  const parsed = await Promise.all(
    diagrams.map(({ name, content }) => parseDiagram(name, content)),
  );
  return parsed.flatMap(processesOf).flatMap((process) =>
    flowElementsOf(process)
      .filter(({ $type }) => $type === 'bpmn:SequenceFlow')
      .filter((flow) => childrenOf(flow, 'sourceRef')[0]?.$type !== 'bpmn:EventBasedGateway')
      .map(({ id }) => `${String(process.id)}/${String(id)}`),
  );
}
