import type { ConditionalRule } from '../model/conditional-rules';

export interface RuleAccess {
  read(): ConditionalRule;
  change(edit: (rule: ConditionalRule) => void): void;
}
