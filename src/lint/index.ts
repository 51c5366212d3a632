/** The door of `lint`: rules on texts, versions and promises, and everything that `check` reports. */
export { BUILT_IN } from './built-in.ts';
export {
  type CheckResult,
  check,
  checkPlan,
  checkPlans,
  lintSteps,
  type Plan,
  type Suppressed,
} from './check.ts';
export type { LintRule } from './rule.ts';
export { otherLanguageSaid } from './rules/i18n/other-language.ts';
export { RULES } from './rules/index.ts';
export { lintTranslation } from './run.ts';
export { sarifOf } from './sarif.ts';
export { type Difference, type Misstep, missteps } from './step/index.ts';
