import { SignedIn } from '../features/accounts/SignedIn.js';
import { AppShell } from './AppShell.js';
import '../features/tasks/inbox.css';

/** The frame of every page for whoever is signed in; everybody else is sent to sign in first. */
export function SignedInShell() {
  return (
    <SignedIn>
      <AppShell />
    </SignedIn>
  );
}
