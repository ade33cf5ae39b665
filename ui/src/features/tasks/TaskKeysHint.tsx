import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';

const keys = [
  ['Ctrl + Enter', 'submit'],
  ['Ctrl + S', 'save'],
  ['Alt + 1', 'facts'],
  ['Alt + 2', 'paper'],
  ['Alt + 3', 'form'],
] as const;

/** The keys of a task, by a click. */
export function TaskKeysHint() {
  const { t } = useTranslation();
  return (
    <Popover
      trigger="click"
      title={t('taskPage.keys.title')}
      content={
        <dl className="task-keys">
          {keys.map(([mark, name]) => (
            <div key={name}>
              <dt>
                <kbd>{mark}</kbd>
              </dt>
              <dd>{t(`taskPage.keys.${name}`)}</dd>
            </div>
          ))}
        </dl>
      }
    >
      <Button type="link" size="small">
        {t('taskPage.keys.title')}
      </Button>
    </Popover>
  );
}
