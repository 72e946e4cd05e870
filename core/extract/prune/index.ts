export { prune } from './prune';
