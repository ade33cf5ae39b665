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
    if (!(error instanceof TemplateFault) && !(error instanceof TemplateDataError)) throw error;
    return { html: null, fault: error.message };
  }
}
