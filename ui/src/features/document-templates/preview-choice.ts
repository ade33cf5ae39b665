import type { PreviewSource, SampleName } from '../../../../server/document-templates/api.js';

/** On what the page is shown; the paper chosen last is kept while one looks at a sample. */
export interface PreviewChoice {
  on: SampleName | 'paper';
  documentId: string | null;
}

/** What the server is asked to print; until a paper is chosen a sample, for what the check says of the text. */
export function sourceOf({ on, documentId }: PreviewChoice): PreviewSource {
  if (on !== 'paper') return { sample: on };
  return documentId === null ? { sample: 'full' } : { documentId };
}
