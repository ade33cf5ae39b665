import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { moved } from './list-setup.js';

interface Props {
  all: readonly { key: string; title: string }[];
  /** Shown now, in their order. */
  keys: readonly string[];
  onChange: (keys: string[]) => void;
}

/** Which columns a list shows, and in which order. One stays always. */
export function ColumnMenu({ all, keys, onChange }: Props) {
  const { t } = useTranslation();
  const hidden = all.filter(({ key }) => !keys.includes(key));
  const shown = keys.flatMap((key) => all.find((column) => column.key === key) ?? []);
  const list = (
    <ul className="column-list">
      {[...shown, ...hidden].map(({ key, title }) => {
        const at = keys.indexOf(key);
        return (
          <li key={key}>
            <Checkbox
              checked={at >= 0}
              disabled={at >= 0 && keys.length === 1}
              onChange={({ target }) => {
                onChange(target.checked ? [...keys, key] : keys.filter((one) => one !== key));
              }}
            >
              {title}
            </Checkbox>
            <Button
              size="small"
              type="text"
              icon={<ArrowUpOutlined aria-hidden />}
              aria-label={t('desk.columnUp', { name: title })}
              disabled={at <= 0}
              onClick={() => {
                onChange(moved(keys, key, -1));
              }}
            />
            <Button
              size="small"
              type="text"
              icon={<ArrowDownOutlined aria-hidden />}
              aria-label={t('desk.columnDown', { name: title })}
              disabled={at < 0 || at === keys.length - 1}
              onClick={() => {
                onChange(moved(keys, key, 1));
              }}
            />
          </li>
        );
      })}
    </ul>
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={list} title={t('desk.columns')}>
      <Button>{t('desk.columns')}</Button>
    </Popover>
  );
}
