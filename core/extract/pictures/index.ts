export { dropDecorations } from './drop-decorations';
export { findLeadPicture } from './lead-picture';
export { pairCaptions } from './pair-captions';
export { preparePictures } from './prepare-pictures';
export { tidyPictures } from './tidy-pictures';
