export { changedRules, holderOf, type SiteChange } from './holder';
export { openingMatches } from './match-patterns';
export { normalizePattern, patternOf } from './pattern';
export {
  blankRule,
  isBlank,
  type Opens,
  type PageRule,
  parseRule,
  ruleFor,
  type SiteRule,
} from './rule';
export { fitsSync, isRuleItem, ruleItemName, rulesFrom, storedRule, withRule } from './stored';
