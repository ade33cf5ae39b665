import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { KeysHelp } from '../../shared/KeysHelp.js';
import type { RowKeys } from '../../shared/use-row-keys.js';

interface Props {
  count: number;
  list: { hasNextPage: boolean; fetchNextPage: () => Promise<unknown> };
  keys: RowKeys;
}

/** Under a list: how much of it is here, the rest of it, and its keys. */
export function ListFoot({ count, list, keys }: Props) {
  const { t } = useTranslation();
  return (
    <footer className="inbox-foot">
      {count > 0 && <span>{t('inbox.loaded', { count })}</span>}
      {list.hasNextPage && (
        <Button size="small" onClick={() => void list.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
      <KeysHelp isOpen={keys.isHelpOpen} onOpen={keys.setHelpOpen} />
    </footer>
  );
}
