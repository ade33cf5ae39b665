import type { ReactNode } from 'react';
import { LanguageButton } from '../../layout/LanguageButton.js';
import { Wordmark } from '../../layout/Wordmark.js';
import './sign-in.css';

/** The one panel of a page before anything else is open. */
export function SignInPanel({
  title,
  isWide = false,
  children,
}: {
  title: string;
  isWide?: boolean;
  children: ReactNode;
}) {
  return (
    <main className="sign-in">
      <section
        className={isWide ? 'sign-in-panel sign-in-panel-wide' : 'sign-in-panel'}
        aria-labelledby="sign-in-title"
      >
        <Wordmark isLarge />
        <h1 id="sign-in-title">{title}</h1>
        {children}
        <LanguageButton />
      </section>
    </main>
  );
}
