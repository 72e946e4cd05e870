export type { Block } from './blocks';
export { cut } from './cut';
export { bestQuality, expectedQuality } from './expected';
export { gather } from './gather';
export { blocksIn, judge, numberBlocks } from './judge';
export { notesOf } from './notes';
export { kindOf, readPageSigns } from './page-signs';
export { agree } from './together';
export { dropUnseen } from './unseen';
