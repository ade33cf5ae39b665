import cloudBehaviors from 'camunda-bpmn-js-behaviors/lib/camunda-cloud';
import { ZeebePropertiesProviderModule } from 'bpmn-js-properties-panel';
import { BlockActions } from './modules/block-actions.js';
import { BlockExits } from './modules/block-exits.js';
import { BlockMenu } from './modules/block-menu.js';
import { BlockShapes } from './modules/block-shapes.js';
import { CompleteBlock } from './modules/complete-block.js';
import { keepDefaultFlow } from './modules/default-flow.js';
import { DesignerPad } from './modules/designer-pad.js';
import { DesignerPalette } from './modules/designer-palette.js';
import type { DesignerMode, DesignerWords } from './modules/designer-words.js';
import { DraftClipboard } from './modules/draft-clipboard.js';
import { keepEntriesPressed } from './modules/entry-keys.js';
import { RoomMaker } from './modules/room-maker.js';
import { StepKeys } from './modules/step-keys.js';
import { TargetMenu } from './modules/target-menu.js';

export type TranslateTemplate = (template: string, replacements?: Record<string, string>) => string;

export interface ModelerVoice {
  translate: TranslateTemplate;
  words: DesignerWords;
  mode: DesignerMode;
}

/** What the studio puts in the place of parts of the library, and beside them. */
export function designerModules({ translate, words, mode }: ModelerVoice): object[] {
  return [
    cloudBehaviors,
    ZeebePropertiesProviderModule,
    {
      // The palette and the pad of the library offer every kind of the notation; ours the steps officials know.
      paletteProvider: ['value', null],
      contextPadProvider: ['value', null],
      // The engine runs user tasks as jobs; the library would mark new ones as a kind that only later engines know.
      createZeebeUserTaskBehavior: ['value', null],
      // The clipboard of the system is closed to pages of an office's own network; ours is open to all diagrams.
      nativeCopyPaste: ['value', null],
      translate: ['value', translate],
      designerWords: ['value', words],
      designerMode: ['value', mode],
    },
    {
      __init__: [
        'completeBlock',
        'designerPalette',
        'designerPad',
        'blockMenu',
        'draftClipboard',
        'stepKeys',
        ['eventBus', 'modeling', keepDefaultFlow],
        ['canvas', keepEntriesPressed],
      ],
      blockShapes: ['type', BlockShapes],
      blockActions: ['type', BlockActions],
      blockExits: ['type', BlockExits],
      blockMenu: ['type', BlockMenu],
      completeBlock: ['type', CompleteBlock],
      designerPad: ['type', DesignerPad],
      designerPalette: ['type', DesignerPalette],
      draftClipboard: ['type', DraftClipboard],
      roomMaker: ['type', RoomMaker],
      stepKeys: ['type', StepKeys],
      targetMenu: ['type', TargetMenu],
    },
  ];
}
