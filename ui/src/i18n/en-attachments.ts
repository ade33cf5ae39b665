import type { Translated } from './translated.js';
import type { attachmentScreens as chinese } from './zh-CN-attachments.js';

/** Texts of scans and photos as people put them in. */
export const attachmentScreens = {
  attachments: {
    pick: 'Choose files',
    camera: 'Take a photo',
    hint: 'or drag files here, or paste a screenshot. PDF, JPG, PNG, up to {{limit}} MB each',
    hintSmall: 'Drag or paste; PDF, JPG, PNG, up to {{limit}} MB',
    show: 'View {{name}}',
    unchecked: 'Not scanned for viruses',
    none: 'No files',
    lost: '{{count}} files are void, were taken out, or are not for you to see',
    dropLost: 'Remove from the form',
    up: 'Move {{name}} up',
    down: 'Move {{name}} down',
    remove: 'Remove {{name}}',
    caption: 'Caption (optional), e.g. “front”',
    captionOf: 'Caption of {{name}}',
    waiting: 'Waiting to upload: {{name}}',
    going: 'Uploading: {{name}}',
    failed: 'Not uploaded: {{reason}}',
    retry: 'Retry',
    retryOf: 'Retry uploading {{name}}',
    cancel: 'Cancel',
    cancelOf: 'Cancel uploading {{name}}',
    drop: 'Discard',
    open: 'Open in a new page',
    download: 'Download',
    close: 'Close',
    faults: {
      empty: '“{{name}}” is empty and was not uploaded',
      tooLarge:
        '“{{name}}” is too large and was not uploaded. Scan at a lower resolution (300 dpi, black and white or grey) or split it',
      type: 'The format of “{{name}}” is not supported; it was not uploaded. Save or scan it as PDF, JPG or PNG',
      many: 'At most {{count}} files; the others were not uploaded',
    },
  },
} as const satisfies Translated<typeof chinese>;
