import type { ReactNode } from 'react';
import './page-state.css';

interface Props {
  tone: 'done' | 'info' | 'trouble';
  title: ReactNode;
  subTitle?: ReactNode;
  /** What can be done from here, the most likely first. */
  actions: ReactNode;
}

const marks = { done: '✓', info: 'i', trouble: '!' };

/** What stands where a page would: something is done, is not there, or went wrong; and the ways on. */
export function PageState({ tone, title, subTitle, actions }: Props) {
  return (
    <div className="page-state">
      <span className={`page-state-mark page-state-${tone}`} aria-hidden="true">
        {marks[tone]}
      </span>
      <div className="page-state-title">{title}</div>
      {subTitle !== undefined && <div className="quiet">{subTitle}</div>}
      <div className="page-state-actions">{actions}</div>
    </div>
  );
}
