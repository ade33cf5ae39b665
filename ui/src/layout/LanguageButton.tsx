import { Button } from 'antd';
import { useOtherLanguage } from './use-other-language.js';

/** Changes the language of the screens before anybody has signed in. */
export function LanguageButton() {
  const { language, name, show } = useOtherLanguage();
  return (
    <Button type="link" block lang={language} onClick={show}>
      {name}
    </Button>
  );
}
