import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';

interface Props {
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

const keys = [
  [['J', '↓'], 'next'],
  [['K', '↑'], 'previous'],
  [['Enter'], 'enter'],
  [['S'], 'star'],
  [['X'], 'tick'],
  [['/'], 'find'],
  [['Ctrl K'], 'search'],
  [['?'], 'help'],
] as const;

/** The keys of a list, by ? or by a click. */
export function KeysHelp({ isOpen, onOpen }: Props) {
  const { t } = useTranslation();
  const close = () => {
    onOpen(false);
  };
  return (
    <>
      <Button
        className="inbox-keys"
        type="link"
        size="small"
        onClick={() => {
          onOpen(true);
        }}
      >
        {t('desk.keys.open')}
      </Button>
      <Modal
        open={isOpen}
        title={t('desk.keys.title')}
        width={420}
        onCancel={close}
        footer={<Button onClick={close}>{t('desk.keys.close')}</Button>}
      >
        <dl className="keys-list">
          {keys.map(([marks, name]) => (
            <div key={name} className="keys-row">
              <dt>
                {marks.map((mark) => (
                  <kbd key={mark}>{mark}</kbd>
                ))}
              </dt>
              <dd>{t(`desk.keys.${name}`)}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    </>
  );
}
