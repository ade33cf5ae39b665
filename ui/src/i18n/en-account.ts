import type { Translated } from './translated.js';
import type { accountScreens as chinese } from './zh-CN-account.js';

/** Signing in, the own account, and looking after the sign-in of others. */
export const accountScreens = {
  signIn: {
    capsLock: 'Caps lock is on',
    or: 'or',
    byProvider: 'Sign in with {{label}}',
    code: 'Verification code',
    codeTitle: 'Two-step verification',
    codeHint:
      'Enter the six digits shown by the authenticator app on your phone. If the phone is not at hand, enter a recovery code.',
    codeMissing: 'Enter the verification code',
    confirm: 'Verify and sign in',
    back: 'Back to the password',
    refused: {
      'provider-down':
        'The unified sign-in service does not answer at present. Try again later, or sign in with username and password.',
      cancelled:
        'You did not complete the unified sign-in. Sign in again, or use username and password.',
      refused:
        'The answer of the unified sign-in service could not be verified; you are not signed in. Sign in again; if it happens repeatedly, ask the system administrator of your procuratorate.',
      expired: 'Signing in took too long or was not started from this page. Please sign in again.',
      'unknown-person':
        'The unified sign-in service verified who you are, but you have no active account here. Accounts are opened by the system administrator of your procuratorate.',
      locked: 'The account is locked after repeated wrong entries. Try again in 15 minutes.',
    },
    duty: {
      'change-password': 'Set a password of your own first',
      'change-password-why':
        'The current password was set by an administrator or is due for renewal. You can work as soon as the new one is set; other devices are signed out at the same time.',
      'enrol-second-factor': 'Set up two-step verification first',
      'enrol-second-factor-why':
        'Your post requires a code from your phone beside the password. Have a phone with an authenticator app (TOTP) at hand.',
    },
  },
  ownAccount: {
    title: 'My account',
    facts: 'Account',
    username: 'Username',
    name: 'Name',
    duties: 'Posts',
    noDuties: 'No post at present',
    linked: 'Unified sign-in',
    linkedSince: 'Linked',
    notLinked: 'Not linked',
    password: {
      title: 'Password',
      change: 'Change password',
      setAt: 'Last changed',
      never: 'Never changed',
      endsAt: 'Valid until',
      current: 'Current password',
      currentOneTime:
        'Current password (at the first sign-in: the one-time password from the administrator)',
      next: 'New password',
      again: 'New password again',
      missing: 'Please fill in',
      differ: 'The two new passwords differ',
      rules:
        'At least 12 characters with at least two of: capital letters, small letters, digits, symbols; without username or name, no common password, none of the last five. A few words or a sentence will do.',
      save: 'Save new password',
      saved: 'Password changed; other sessions have ended',
    },
    factor: {
      title: 'Two-step verification',
      why: 'A code from your phone is asked for beside the password, so that nobody can sign in with a leaked password alone.',
      off: 'Not set up',
      on: 'In use',
      since: 'In use since',
      codesLeft_one: '{{count}} recovery code left',
      codesLeft_other: '{{count}} recovery codes left',
      codesLow: 'Few recovery codes are left; make new ones',
      setUp: 'Set up two-step verification',
      password: 'Current password',
      passwordWhy: 'Enter your current password to confirm that it is you.',
      next: 'Next',
      scan: 'Scan the QR code with the authenticator app on your phone',
      scanAlt:
        'QR code of two-step verification; if it cannot be scanned, type the key below into the app',
      secret: 'Key to type in if scanning is impossible',
      code: 'Six-digit code shown by the app',
      enable: 'Turn on',
      enabled: 'Two-step verification is on',
      codes: 'Recovery codes',
      codesWhy:
        'If the phone is lost or not at hand, each recovery code replaces one verification code. They are shown only this once: print or copy them and keep them safe, not on the phone.',
      copy: 'Copy',
      copied: 'Copied',
      download: 'Download as text file',
      kept: 'I have kept them safe',
      renew: 'Make new recovery codes',
      renewWhy:
        'All existing recovery codes become void. Enter a verification code or a recovery code.',
      remove: 'Turn off',
      removeTitle: 'Turn off two-step verification',
      removeWhy:
        'Afterwards the password alone is enough to sign in. When changing phones, turn it off and set it up again. Enter a verification code or a recovery code.',
      removed: 'Two-step verification is off',
      anyCode: 'Verification or recovery code',
    },
    sessions: {
      title: 'Sessions',
      why: 'Your account is signed in on these devices. If you do not know one, end it and change your password.',
      device: 'Device',
      address: 'Address',
      method: 'Signed in by',
      signedInAt: 'Signed in at',
      lastSeenAt: 'Last used',
      current: 'This session',
      end: 'End',
      endNamed: 'End the session on {{device}}',
      endAsk: 'End this session? The device is signed out at once.',
      ended: 'Session ended',
      endOthers: 'End all other sessions',
      endOthersAsk: 'All devices but this one are signed out at once.',
      othersEnded_one: '{{count}} session ended',
      othersEnded_other: '{{count}} sessions ended',
      none: 'No sessions',
      by: {
        password: 'Password',
        'second-factor': 'Password and code',
        provider: 'Unified sign-in',
      },
    },
  },
  signInAdmin: {
    title: 'Sign-in and security',
    passwordSetAt: 'Password last changed',
    locked: 'Locked until',
    reason: 'Reason',
    reasonMissing: 'Give the reason',
    reasonHint: 'For example: reported the phone lost; identity checked in person',
    endAll: 'End all sessions',
    endAllWhy: 'The person is signed out on all devices at once; unsaved work is kept as drafts.',
    resetFactor: 'Reset two-step verification',
    resetFactorWhy:
      'Phone codes and recovery codes become invalid, all sessions end, and the person sets it up anew at the next sign-in. Check the identity in person first.',
    unlink: 'Unlink unified sign-in',
    unlinkWhy: 'The account is linked anew at the next unified sign-in.',
    done: 'Done',
  },
} as const satisfies Translated<typeof chinese>;
