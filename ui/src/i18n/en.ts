import type { Translated } from './translated.js';
import type { screens as chinese } from './zh-CN.js';

/** English for every text of the screens that is not a word of the rules, a form or a diagram. */
export const screens = {
  app: {
    mark: 'Yingjiu',
    name: 'State Judicial Relief',
    skip: 'Skip to content',
    nav: 'Main navigation',
    loading: 'Loading…',
  },
  nav: {
    inbox: 'Tasks',
    cases: 'Cases',
    intake: 'New application',
    partnerReliefs: 'Relief elsewhere',
    funds: 'Funds',
    terms: 'Deadlines',
    monitor: 'Monitor',
    templates: 'Templates',
    people: 'People',
    settings: 'Settings',
    designer: 'Processes',
    more: 'More',
  },
  account: {
    signIn: 'Sign in',
    signOut: 'Sign out',
    username: 'Username',
    password: 'Password',
    usernameHint: 'e.g. handler@county-a',
    usernameMissing: 'Enter the username',
    passwordMissing: 'Enter the password',
    welcome: 'Sign in',
    signingIn: 'Signing in…',
    menu: '{{name}}, account menu',
    notes:
      'This system holds sensitive personal information; what is read and done here is recorded.',
  },
  problem: {
    network:
      'The server cannot be reached. Check the network and try again; what you filled in is still on the page.',
    unknown: 'The system has a fault. Please try again later.',
    request: 'fault number {{id}}',
    notFound: 'Not found',
    forbidden: 'Your post may not see this',
    missing: '${label} is required',
    retry: 'Reload',
    back: 'Back to tasks',
    title: 'Could not be loaded',
  },
  action: {
    cancel: 'Cancel',
    submit: 'Submit',
    more: 'Load more',
    remove: 'Delete',
  },
} as const satisfies Translated<typeof chinese>;
