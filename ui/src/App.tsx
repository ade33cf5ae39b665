import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import type { Locale } from 'antd/es/locale';
import zhCN from 'antd/locale/zh_CN';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { queryClient } from './api/query-client.js';
import { router } from './router.js';
import { englishTheme, theme } from './theme.js';

/** Everything a screen stands on: look, words of the components, server state, addresses. */
export function App() {
  const { t, i18n } = useTranslation();
  const english = i18n.getResourceBundle('en', 'components') as Locale | undefined;
  return (
    <ConfigProvider
      locale={i18n.language === 'en' && english ? english : zhCN}
      theme={i18n.language === 'en' ? englishTheme : theme}
      form={{ validateMessages: { required: t('problem.missing') } }}
      button={{ autoInsertSpace: false }}
    >
      <AntApp message={{ maxCount: 2 }}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
}
