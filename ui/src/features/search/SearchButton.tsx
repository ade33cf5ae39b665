import { SearchOutlined } from '@ant-design/icons';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './search.css';

const SearchDialog = lazy(async () => ({
  default: (await import('./SearchDialog.js')).SearchDialog,
}));

/** The search over everything in the head of each page; Ctrl+K opens it from anywhere. */
export function SearchButton() {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setIsOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
  return (
    <>
      <button
        type="button"
        className="search-button"
        aria-label={t('desk.search.title')}
        onClick={() => {
          setIsOpen(true);
        }}
      >
        <SearchOutlined aria-hidden />
        <span className="search-button-text">{t('desk.search.open')}</span>
        <kbd aria-hidden>Ctrl K</kbd>
      </button>
      {isOpen && (
        <Suspense>
          <SearchDialog
            onClose={() => {
              setIsOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
