import { fieldName } from '../../templates/check/field-names.js';
import { checkTemplate, hasErrors } from '../../templates/check/check-template.js';
import type { TemplateFinding } from '../../templates/check/finding.js';
import { documentKinds, type DocumentKindId } from '../../templates/index.js';
import { previewSandbox } from '../../templates/render/sandbox.js';
import { TemplateDataError } from '../../templates/render/template-data-error.js';
import { TemplateFault } from '../../templates/render/template-fault.js';
import { documentSamples } from '../../templates/samples/index.js';
import type { Deps } from '../deps.js';
import { readPaperData, type PaperReading } from '../documents/read-paper-data.js';
import { kindOf } from './find-version.js';

export type SampleName = 'full' | 'sparse';

export interface TemplatePreview {
  findings: TemplateFinding[];
  /** The printed page; null when it could not be printed. */
  html: string | null;
  /** Why not, in Chinese. */
  fault: string | null;
}

/** Checks a text and prints it on invented data. */
export async function previewOnSample({
  kind: name,
  body,
  sample,
}: {
  kind: string;
  body: string;
  sample: SampleName;
}): Promise<TemplatePreview> {
  const kind = kindOf(name);
  return preview(kind, body, documentSamples[kind][sample]);
}

/** The same on the data of a paper of a case, for who may read that paper; no paper is made of it. */
export async function previewOnPaper(
  deps: Pick<Deps, 'dataSource' | 'clock'>,
  { kind: name, body, ...paper }: PaperReading & { body: string },
): Promise<TemplatePreview> {
  const kind = kindOf(name);
  return preview(kind, body, await readPaperData(deps, { kind, ...paper }));
}

async function preview(
  kind: DocumentKindId,
  body: string,
  data: unknown,
): Promise<TemplatePreview> {
  const findings = checkTemplate(documentKinds[kind], body);
  const { html, fault } = await print(kind, body, data);
  // The check has told it already, in words one can go by.
  const isTold = fault !== null && hasErrors(findings);
  return { findings, html, fault: isTold ? '文字有错误，改正以后才能打印' : fault };
}

async function print(
  kind: DocumentKindId,
  body: string,
  data: unknown,
): Promise<Pick<TemplatePreview, 'html' | 'fault'>> {
  const options = { template: { version: 'preview', body } };
  try {
    const { html } = await previewSandbox.render({ kind, data, options });
    return { html, fault: null };
  } catch (error) {
    if (error instanceof TemplateDataError) return { html: null, fault: outdatedWords(error) };
    if (!(error instanceof TemplateFault)) throw error;
    return { html: null, fault: error.message };
  }
}

/** A paper of older days may lack what its kind asks for today: which, by the names the writer of a template knows. */
function outdatedWords({ faults }: TemplateDataError): string {
  const names = new Set(faults.map(({ pointer }) => placeWords(pointer)));
  return `这份文书出具时的数据与现在的要求不一致，不能用来预览：${[...names].join('、')}。请选用另一份文书或者示例数据`;
}

/** `/applicants/0/name` → “申请人”第1项的“名称、姓名” */
function placeWords(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  const words = steps.map((step, at) => {
    if (/^\d+$/.test(step)) return `第${String(Number(step) + 1)}项`;
    return `${at === 0 ? '' : '的'}“${fieldName(step)}”`;
  });
  return words.length === 0 ? '整份数据' : words.join('');
}
