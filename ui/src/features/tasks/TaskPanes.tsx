import { Grid, Splitter } from 'antd';
import { useSearchParams } from 'react-router';
import { CaseFacts } from '../cases/facts/CaseFacts.js';
import type { Case } from '../cases/useCase.query.js';
import { PaperPane } from './PaperPane.js';
import { rememberedShares, rememberSizes } from './pane-sizes.js';
import { TaskWork } from './TaskWork.js';
import { usePaneKeys } from './use-task-keys.js';
import type { Task } from './useTask.query.js';

interface Props {
  task: Task;
  found: Case;
  onReload: () => void;
}

/** A pane can take the keyboard (Alt+1 to 3). */
const paneProps = (name: string) => ({ 'data-pane': name, className: 'task-pane', tabIndex: -1 });

const usualShares: Record<number, number[]> = { 2: [0.45, 0.55], 3: [0.28, 0.37, 0.35] };

/** The panes of a task side by side, their widths moved by hand and remembered; one under another on a narrow screen. */
export function TaskPanes({ task, found, onReload }: Props) {
  const [params, setParams] = useSearchParams();
  const { lg = false } = Grid.useBreakpoint();
  usePaneKeys();
  const shown = found.documents.find(({ id }) => id === params.get('paper'));
  const show = (id: string | null) => {
    setParams(id === null ? {} : { paper: id }, { replace: true });
  };
  const panes = [
    {
      key: 'facts',
      children: (
        <CaseFacts
          found={found}
          act={task.act}
          onOpenPaper={({ id }) => {
            show(id);
          }}
        />
      ),
    },
    ...(shown === undefined
      ? []
      : [
          {
            key: 'paper',
            children: <PaperPane documents={found.documents} shown={shown} onShow={show} />,
          },
        ]),
    { key: 'work', children: <TaskWork {...{ task, found, onReload }} onOpenPaper={show} /> },
  ];
  const shares = rememberedShares(panes.length) ?? usualShares[panes.length] ?? [];
  if (!lg) {
    return (
      <div className="task-stack">
        {panes.map(({ key, children }) => (
          <div key={key} {...paneProps(key)}>
            {children}
          </div>
        ))}
      </div>
    );
  }
  return (
    <Splitter key={panes.length} className="task-panes" onResizeEnd={rememberSizes}>
      {panes.map(({ key, children }, index) => (
        <Splitter.Panel key={key} min={280} defaultSize={`${(shares[index] ?? 0.5) * 100}%`}>
          <div {...paneProps(key)}>{children}</div>
        </Splitter.Panel>
      ))}
    </Splitter>
  );
}
