import { automaticBlocks } from './automatic-blocks.js';
import type { BuildingBlock } from './building-block.js';
import { callBlocks } from './call-blocks.js';
import { flowBlocks } from './flow-blocks.js';
import { peopleBlocks } from './people-blocks.js';
import { waitBlocks } from './wait-blocks.js';

/** Every step a designer can put into a diagram, in the order of the menus. */
export const buildingBlocks: readonly BuildingBlock[] = [
  ...peopleBlocks,
  ...automaticBlocks,
  ...waitBlocks,
  ...callBlocks,
  ...flowBlocks,
];
