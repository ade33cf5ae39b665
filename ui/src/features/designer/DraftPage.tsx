import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Loading } from '../../shared/Loading.js';
import { ProblemView } from '../../shared/ProblemView.js';
import { DraftStudio } from './DraftStudio.js';
import { readLocalCopy } from './save/local-copy.js';
import { useProcessDraft } from './useProcessDraft.query.js';
import { useStudioFacts } from './useStudioFacts.query.js';
import './designer.css';

/** A draft of a package: its files, what the rules and other people say of them, and its way to a release. */
export function DraftPage() {
  const { id = '' } = useParams();
  const draft = useProcessDraft(id);
  const facts = useStudioFacts(draft.data?.package);
  const copy = useQuery({
    queryKey: ['designer-copy', id],
    staleTime: Infinity,
    gcTime: 0,
    // Without a storage nothing was kept.
    queryFn: () => readLocalCopy(id).catch(() => null),
  });
  if (draft.isError) {
    return <ProblemView error={draft.error} onRetry={() => void draft.refetch()} />;
  }
  if (facts.isError) {
    return <ProblemView error={facts.error} onRetry={() => void facts.refetch()} />;
  }
  if (draft.isPending || facts.isPending || copy.isPending) return <Loading isPage />;
  return <DraftStudio key={id} draft={draft.data} facts={facts.data} copy={copy.data ?? null} />;
}
