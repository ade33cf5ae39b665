import type { Fault } from '../../server/domain/basics/errors.js';

/** The data of a document does not fit its schema: lists every fault by JSON pointer, Chinese detail. */
export class TemplateDataError extends Error {
  readonly kind: string;
  readonly faults: Fault[];

  constructor(kind: string, faults: Fault[]) {
    const list = faults.map(({ pointer, detail }) => `${pointer || '/'} ${detail}`).join('；');
    super(`文书“${kind}”的数据不完整：${list}`);
    this.name = 'TemplateDataError';
    this.kind = kind;
    this.faults = faults;
  }
}
