import { useTranslation } from 'react-i18next';

interface Props {
  of: { package: string; officeName: string };
}

/** Whose package it is: the national one, or that of an office. */
export function PackageName({ of }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {of.package === 'standard'
        ? t('designer.standard')
        : t('designer.ofOffice', { office: of.officeName })}
    </>
  );
}
