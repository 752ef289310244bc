import type { RuleCode } from '../../../../src/core/validation/finding-codes';
import { conditional, noPeriod, planOf, unreadablePeriod } from '../../plan-builder';
import { area, result, act, two, type Example } from './example';

export const periodExamples = {
  'period-unreadable': {
    fires: [['any level', planOf([area('1', { period: unreadablePeriod }), result(), act('1.1.1', { period: unreadablePeriod })]), ['1:period', '1.1.1:period']]],
    silent: [['conditional', two({ period: conditional })], ['blank', two({ period: noPeriod })]],
  },
} satisfies Partial<Record<RuleCode, Example>>;
