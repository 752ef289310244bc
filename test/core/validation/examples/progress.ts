import type { RuleCode } from '../../../../src/core/validation/finding-codes';
import { filled } from '../../plan-builder';
import { two, type Example } from './example';

export const progressExamples = {
  'progress-unreadable': { fires: [['a quarter', two({ progress: filled({ 2: { kind: 'unreadable', text: 'gần xong' } }) }), ['1.1.1:quarter2']]], silent: [['underway', two({ progress: filled({ 1: { kind: 'underway' }, 2: { kind: 'cancelled' }, 3: { kind: 'added' } }) })]] },
  'progress-above-100': { fires: [['two quarters', two({ progress: filled({ 1: 1.01, 4: 2 }) }), ['1.1.1:quarter1', '1.1.1:quarter4']]], silent: [['exactly', two({ progress: filled({ 1: 1 }) })]] },
  'completed-on-unreadable': { fires: [['text', two({ completedOn: { kind: 'unreadable', text: 'cuối tháng' } }), ['1.1.1:completedOn']]], silent: [['date', two({ completedOn: { kind: 'date', date: '2025-11-15' } })]] },
} satisfies Partial<Record<RuleCode, Example>>;
