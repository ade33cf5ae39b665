import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';

const shortcuts = [
  { keys: 'A', does: 'append' },
  { keys: 'N', does: 'create' },
  { keys: '[ ]', does: 'along' },
  { keys: 'Tab, Enter', does: 'entries' },
  { keys: 'Ctrl + Z', does: 'undo' },
  { keys: 'Ctrl + Y', does: 'redo' },
  { keys: 'Ctrl + C / V', does: 'copy' },
  { keys: 'Ctrl + A', does: 'all' },
  { keys: 'Ctrl + F', does: 'search' },
  { keys: 'E', does: 'rename' },
  { keys: 'C', does: 'connect' },
  { keys: 'L', does: 'lasso' },
  { keys: 'S', does: 'space' },
  { keys: 'Delete', does: 'remove' },
  { keys: '← ↑ → ↓', does: 'move' },
  { keys: 'Ctrl + / −', does: 'zoom' },
  { keys: 'Ctrl + 0', does: 'reset' },
  { keys: 'Esc', does: 'cancel' },
] as const;

/** What can be done by the keyboard while the diagram has the focus. */
export function ShortcutList({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal title={t('modeler.shortcuts')} open={isOpen} footer={null} onCancel={onClose}>
      <dl className="shortcut-list">
        {shortcuts.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(`modeler.shortcut.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
