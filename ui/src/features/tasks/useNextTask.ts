import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { listTasks } from '../../../../server/tasks/api.js';
import { call } from '../../api/client.js';

/** After one task the next: the first open one of the own box, or back to the box when there is none. */
export function useNextTask(): (doneId: string) => Promise<void> {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { t } = useTranslation();
  return async (doneId) => {
    const next = await firstOpenTask(doneId);
    void message.success(next === undefined ? t('task.doneLast') : t('task.doneNext'));
    await navigate(next === undefined ? '/tasks' : `/tasks/${next.id}`);
  };
}

/** A box that cannot be read just now counts as empty: the submitted task is done all the same. */
async function firstOpenTask(doneId: string) {
  try {
    const { items } = await call(listTasks, { query: { box: 'todo', limit: 5 } });
    return items.find(({ id, state }) => id !== doneId && state === 'open');
  } catch {
    return undefined;
  }
}
