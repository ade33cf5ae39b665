import i18next from 'i18next';
import { studioChinese } from '../../i18n/chinese-studio.js';

// The texts of the studio come with its pages, which import this file; the English ones come with all others.
i18next.addResourceBundle('zh-CN', 'translation', studioChinese, true, true);
