import i18next from 'i18next';
import { monitorChinese } from '../../i18n/chinese-monitor.js';

// The texts of the monitor come with its pages, which import this file; the English ones come with all others.
i18next.addResourceBundle('zh-CN', 'translation', monitorChinese, true, true);
