import { useParams } from 'react-router';
import { Loading } from '../../../shared/Loading.js';
import { ProblemView } from '../../../shared/ProblemView.js';
import { SettingsNav } from '../SettingsNav.js';
import { ChangeDetail } from './ChangeDetail.js';
import { ChangeEditor } from './ChangeEditor.js';
import { useChange } from './useChange.query.js';
import '../../cases/case.css';
import '../../../form/form.css';
import './change.css';

/** One change: its draft for who writes it, what it changes and does for everybody else. */
export function ChangePage() {
  const { id = '' } = useParams();
  const change = useChange(id);
  return (
    <section>
      <SettingsNav />
      {change.isPending && <Loading isPage />}
      {change.isError && <ProblemView error={change.error} onRetry={() => void change.refetch()} />}
      {change.data !== undefined &&
        (change.data.may.edit ? (
          <ChangeEditor key={id} change={change.data} onReload={() => change.refetch()} />
        ) : (
          <ChangeDetail change={change.data} />
        ))}
    </section>
  );
}
