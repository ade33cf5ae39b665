import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  archiveTemplateVersion,
  createTemplateDraft,
  discardTemplateDraft,
  giveBackTemplateVersion,
  releaseTemplateVersion,
  tryTemplateVersion,
  type VersionView,
} from '../../../../server/document-templates/api.js';
import { call } from '../../api/client.js';
import { templatesKey } from './useTemplates.query.js';
import { versionKey } from './useTemplateVersion.query.js';

export type TemplateStep =
  | { kind: 'release'; revision: number; validFrom: string; note: string }
  | { kind: 'give-back' | 'archive'; revision: number; note: string }
  | { kind: 'discard'; revision: number };

/** Moves a text on its way; everything shown of templates is read again. */
export function useTemplateStep(id: string) {
  const after = useAfterStep();
  return useMutation({
    mutationFn: (step: TemplateStep) => send(id, step),
    onSuccess: after,
  });
}

/** The check and both samples, on record. */
export function useTrial(id: string) {
  const after = useAfterStep();
  return useMutation({
    mutationFn: (revision: number) =>
      call(tryTemplateVersion, { params: { id }, body: { revision } }),
    onSuccess: ({ version }) => after(version),
  });
}

/** A new draft of an office for a kind. */
export function useCreateDraft(kind: string, officeId: string) {
  const after = useAfterStep();
  return useMutation({
    mutationFn: (from: string) =>
      call(createTemplateDraft, { params: { kind }, body: { officeId, from } }),
    onSuccess: after,
  });
}

function useAfterStep() {
  const queryClient = useQueryClient();
  return async (version: VersionView) => {
    queryClient.setQueryData(versionKey(version.id), version);
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: [...templatesKey, 'list'] }),
      queryClient.invalidateQueries({ queryKey: [...templatesKey, 'kind'] }),
    ]);
  };
}

function send(id: string, step: TemplateStep): Promise<VersionView> {
  const params = { id };
  const { revision } = step;
  switch (step.kind) {
    case 'release': {
      const { validFrom, note } = step;
      return call(releaseTemplateVersion, { params, body: { revision, validFrom, note } });
    }
    case 'give-back':
      return call(giveBackTemplateVersion, { params, body: { revision, note: step.note } });
    case 'archive':
      return call(archiveTemplateVersion, { params, body: { revision, note: step.note } });
    case 'discard':
      return call(discardTemplateDraft, { params, body: { revision } });
  }
}
