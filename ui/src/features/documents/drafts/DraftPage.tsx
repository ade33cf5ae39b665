import { useParams } from 'react-router';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import '../../cases/case.css';
import '../document-page.css';
import { DraftDesk } from './DraftDesk.js';
import './draft.css';
import { useDraft } from './useDraft.query.js';

/** A paper while it is written and reviewed. */
export function DraftPage() {
  const { id = '' } = useParams();
  const draft = useDraft(id);
  if (draft.isPending) return <Loading isPage />;
  if (draft.isError) {
    return <ProblemView error={draft.error} onRetry={() => void draft.refetch()} />;
  }
  return <DraftDesk key={id} draft={draft.data} onReload={() => draft.refetch()} />;
}
