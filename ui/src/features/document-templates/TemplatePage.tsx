import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import type { TemplateView, VersionView } from '../../../../server/document-templates/api.js';
import { Loading } from '../../shared/Loading.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { usePageTitle } from '../../shared/use-page-title.js';
import { useProblemText } from '../../shared/use-problem-text.js';
import { useManagedOffices } from '../settings/use-managed-offices.js';
import { DraftWorkbench } from './DraftWorkbench.js';
import { ReadWorkbench } from './ReadWorkbench.js';
import { useTemplateDuties } from './use-template-duties.js';
import { useTemplate } from './useTemplates.query.js';
import { useTemplateVersion } from './useTemplateVersion.query.js';
import { useCreateDraft } from './useTemplateStep.mutation.js';
import type { WorkbenchView } from './Workbench.js';
import './templates.css';

/** The template of one kind of paper for one office; office, version and view stand in the address. */
export function TemplatePage() {
  const { kind = '' } = useParams();
  const [params] = useSearchParams();
  const { offices, isPending } = useManagedOffices('see-templates');
  const officeId = params.get('officeId') ?? offices[0]?.id ?? '';
  const template = useTemplate(kind, officeId);
  if (isPending || template.isPending) return <Loading isPage />;
  if (template.isError) {
    return <ProblemView error={template.error} onRetry={() => void template.refetch()} />;
  }
  return <TemplateBody template={template.data} />;
}

function TemplateBody({ template }: { template: TemplateView }) {
  const { t } = useTranslation();
  usePageTitle(t('templates.pageTitle', { title: template.title }));
  const versionId = useVersionId(template);
  const version = useTemplateVersion(versionId);
  if (versionId !== null && version.isPending) return <Loading isPage />;
  if (version.isError) {
    return <ProblemView error={version.error} onRetry={() => void version.refetch()} />;
  }
  return (
    <TemplateVersionBody
      key={versionId ?? 'packaged'}
      template={template}
      version={versionId === null ? null : (version.data ?? null)}
    />
  );
}

/** The one named in the address, else the draft of the office, else what is in force; null: the packaged text. */
function useVersionId({ officeId, inForce, versions }: TemplateView): string | null {
  const [params] = useSearchParams();
  const draft = versions.find(
    (one) => one.officeId === officeId && ['draft', 'tried'].includes(one.state),
  );
  return params.get('version') ?? draft?.id ?? inForce.versionId;
}

function TemplateVersionBody({
  template,
  version,
}: {
  template: TemplateView;
  version: VersionView | null;
}) {
  const [params, setParams] = useSearchParams();
  const { message } = App.useApp();
  const problemText = useProblemText();
  const duties = useTemplateDuties(template.officeId);
  const create = useCreateDraft(template.kind, template.officeId);
  const set = (name: 'version' | 'view', value: string | null) => {
    const next = new URLSearchParams(params);
    if (value === null) next.delete(name);
    else next.set(name, value);
    if (name === 'version') next.delete('view');
    setParams(next);
  };
  const view = viewOf(params.get('view'));
  const shared = {
    ...{ template, duties, view },
    onView: (next: WorkbenchView) => {
      set('view', next === 'edit' ? null : next);
    },
    onOpen: (id: string | null) => {
      set('version', id);
    },
  };
  const hasDraft = template.versions.some(
    ({ officeId, state }) => officeId === template.officeId && ['draft', 'tried'].includes(state),
  );
  const begin = (from: string) => {
    create.mutate(from, {
      onSuccess: ({ id }) => {
        set('version', id);
      },
      onError: (error) => void message.error(problemText(error)),
    });
  };
  const mayWrite = duties.mayDraft && version?.officeId === template.officeId;
  if (version !== null && mayWrite && ['draft', 'tried'].includes(version.state)) {
    return <DraftWorkbench {...shared} version={version} />;
  }
  return (
    <ReadWorkbench
      {...shared}
      version={version}
      isCreating={create.isPending}
      onBegin={duties.mayDraft && !hasDraft ? begin : null}
    />
  );
}

const viewOf = (text: string | null): WorkbenchView =>
  text === 'compare' || text === 'versions' ? text : 'edit';
