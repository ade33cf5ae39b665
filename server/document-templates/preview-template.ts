import { checkTemplate, hasErrors } from '../../templates/check/check-template.js';
import type { TemplateFinding } from '../../templates/check/finding.js';
import type { DocumentKind } from '../../templates/define.js';
import { documentKinds, type DocumentKindId } from '../../templates/index.js';
import { previewSandbox } from '../../templates/render/sandbox.js';
import { TemplateDataError } from '../../templates/render/template-data-error.js';
import { TemplateFault } from '../../templates/render/template-fault.js';
import { documentSamples } from '../../templates/samples/index.js';
import { kindOf } from './find-version.js';

export type SampleName = 'full' | 'sparse';

export interface TemplatePreview {
  findings: TemplateFinding[];
  /** The printed page; null when it could not be printed. */
  html: string | null;
  /** Why not, in Chinese. */
  fault: string | null;
}

/** Checks a text and prints it on invented data: administrators see no facts of cases. */
export async function previewTemplate({
  kind: name,
  body,
  sample,
}: {
  kind: string;
  body: string;
  sample: SampleName;
}): Promise<TemplatePreview> {
  const kind = kindOf(name);
  const definition: DocumentKind = documentKinds[kind];
  const findings = checkTemplate(definition, body);
  const { html, fault } = await printSample(kind, body, sample);
  // The check has told it already, in words one can go by.
  const isTold = fault !== null && hasErrors(findings);
  return { findings, html, fault: isTold ? '文字有错误，改正以后才能打印' : fault };
}

/** Prints a text on one of the two samples of its kind, in the sandbox. */
export async function printSample(
  kind: DocumentKindId,
  body: string,
  sample: SampleName,
): Promise<Pick<TemplatePreview, 'html' | 'fault'>> {
  const options = { template: { version: 'preview', body } };
  const data: unknown = documentSamples[kind][sample];
  try {
    const { html } = await previewSandbox.render({ kind, data, options });
    return { html, fault: null };
  } catch (error) {
    if (!(error instanceof TemplateFault) && !(error instanceof TemplateDataError)) throw error;
    return { html: null, fault: error.message };
  }
}
