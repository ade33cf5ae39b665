import type { DataSource } from 'typeorm';
import { sourceId } from '../../processes/contract.js';
import { flowElementsOf, processesOf } from '../../processes/package/moddle-tree.js';
import { parseDiagram } from '../../processes/package/parse-diagram.js';
import { ReleaseResource } from './release-resource.entity.js';

export interface ModelElement {
  name: string;
  /** BPMN type as the diagram has it, e.g. `bpmn:UserTask`. */
  type: string;
}

/** A process of a release as far as people see it. */
export interface ProcessModel {
  name: string;
  /** File of the diagram in the release. */
  resource: string;
  elements: ReadonlyMap<string, ModelElement>;
}

/** Source process id → model. A release never changes, so it is read once. */
export type ReleaseModel = ReadonlyMap<string, ProcessModel>;

const known = new WeakMap<DataSource, Map<string, Promise<ReleaseModel>>>();

/** The diagrams of a release, parsed; empty when the release is not known here. */
export function releaseModel(dataSource: DataSource, releaseId: string): Promise<ReleaseModel> {
  const cache = known.get(dataSource) ?? new Map<string, Promise<ReleaseModel>>();
  known.set(dataSource, cache);
  const cached = cache.get(releaseId);
  if (cached) return cached;
  const reading = readModel(dataSource, releaseId);
  cache.set(releaseId, reading);
  reading.then(
    (model) => model.size === 0 && cache.delete(releaseId),
    () => cache.delete(releaseId),
  );
  return reading;
}

async function readModel(dataSource: DataSource, releaseId: string): Promise<ReleaseModel> {
  const resources = await dataSource.manager.findBy(ReleaseResource, { releaseId });
  const model = new Map<string, ProcessModel>();
  for (const { name, content } of resources.filter((file) => file.name.endsWith('.bpmn'))) {
    for (const process of processesOf(await parseDiagram(name, content))) {
      const elements = flowElementsOf(process).map((element): [string, ModelElement] => [
        String(element.id),
        { name: textOf(element['name']) ?? String(element.id), type: element.$type },
      ]);
      model.set(sourceId(String(process.id)), {
        name: textOf(process['name']) ?? String(process.id),
        resource: name,
        elements: new Map(elements),
      });
    }
  }
  return model;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
