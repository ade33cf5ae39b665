import { FileTextOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Case } from '../cases/useCase.query.js';
import { paperOfTask } from './paper-of-task.js';
import type { Task } from './useTask.query.js';

interface Props {
  task: Task;
  found: Case;
  /** Opens a paper beside the form. */
  onOpen: (id: string) => void;
}

/** Which of all the papers of the case is to be sealed or served here. */
export function TaskPaper({ task, found, onOpen }: Props) {
  const { t } = useTranslation();
  const paper = paperOfTask(task, found);
  if (paper === null) return null;
  const { document, work } = paper;
  return (
    <p className="task-paper">
      <span className="quiet">{t(`taskPage.paper.${work}`)}</span>
      <Button
        type="link"
        icon={<FileTextOutlined aria-hidden />}
        onClick={() => {
          onOpen(document.id);
        }}
      >
        {document.title} {document.number}
      </Button>
    </p>
  );
}
