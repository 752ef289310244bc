import type { RuleCode } from '../../../../src/core/validation/finding-codes';
import { conditional, done, filled, inQuarter, planOf, recurring, until } from '../../plan-builder';
import { act, area, result, two, type Example } from './example';

export const progressExamples = {
  'progress-unreadable': { fires: [['a quarter', two({ progress: filled({ 2: { kind: 'unreadable', text: 'gần xong' } }) }), ['1.1.1:quarter2']], ['a date that Excel made of 3/5', two({ progress: filled({ 2: { kind: 'unreadable', text: '03/05/2025', day: '2025-05-03' } }) }), ['1.1.1:quarter2']]], silent: [['done, and too late', two({ progress: filled({ 4: { kind: 'share', share: 1, late: true } }) })], ['underway', two({ progress: filled({ 1: { kind: 'underway' }, 2: { kind: 'cancelled' }, 3: { kind: 'added' } }) })]] },
  'progress-above-100': { fires: [['two quarters', two({ progress: filled({ 1: 1.01, 4: 2 }) }), ['1.1.1:quarter1', '1.1.1:quarter4']]], silent: [['exactly', two({ progress: filled({ 1: 1 }) })]] },
  'completed-on-unreadable': { fires: [['text', two({ completedOn: { kind: 'unreadable', text: 'cuối tháng' } }), ['1.1.1:completedOn']]], silent: [['date', two({ completedOn: { kind: 'date', date: '2025-11-15' } })]] },
  'progress-falling': {
    fires: [
      ['from quarter to quarter', two({ progress: filled({ 1: 0.5, 2: 0.3 }) }), ['1.1.1:quarter2']], ['over a blank quarter', two({ progress: filled({ 1: 0.5, 4: 0.4 }) }), ['1.1.1:quarter4']],
      ['not done after done', two({ progress: filled({ 2: 1, 3: 0 }), raw: { quarter2: 'Hoàn thành', quarter3: 'Chưa hoàn thành' } }), ['1.1.1:quarter3']], ['two falls', two({ progress: filled({ 1: 0.9, 2: 0.5, 3: 0.6 }) }), ['1.1.1:quarter2', '1.1.1:quarter3']],
    ],
    silent: [
      ['growing, with a pause', two({ progress: filled({ 1: 0.3, 2: 0.3, 4: 1 }) })], ['a duty of each quarter', two({ period: recurring('quarter'), progress: filled({ 1: 1, 2: 0.5 }) })], ['the tail of a binary fraction', two({ progress: filled({ 1: 1, 2: 0.7 + 0.2 + 0.1 }) })],
      ['not yet done after a part', two({ progress: filled({ 1: 0.5, 2: 0 }), raw: { quarter1: '50%', quarter2: 'Chưa hoàn thành' } })], ['a heading', planOf([area('1', { progress: filled({ 1: 0.5, 2: 0.3 }) }), result(), act()])],
    ],
  },
  'overdue': {
    fires: [
      ['past its day', two({ period: until('2025-08-14') }, { progress: filled({ 1: 0.5 }) }), ['1.1.1'], { today: '2025-08-15' }], ['done in part', two({ period: inQuarter(2), progress: filled({ 2: 0.9 }) }), ['1.1.1'], { today: '2025-08-15' }],
      ['of an earlier year', two({ period: until('2024-12-31') }, { progress: filled({ 1: 1 }) }), ['1.1.1'], { today: '2025-01-01' }],
    ],
    silent: [
      ['due today', two({ period: until('2025-08-15'), progress: filled({ 1: 0.1 }) }), { today: '2025-08-15' }], ['no day is told', two({ period: inQuarter(1), progress: filled({ 1: 0.1 }) })], ['done', two({ period: inQuarter(1), progress: filled({ 1: 1 }) }), { today: '2025-08-15' }],
      ['done late', two({ period: inQuarter(1), completedOn: done('2025-07-01') }), { today: '2025-08-15' }], ['taken out', two({ period: inQuarter(1), standing: 'cancelled', note: 'Đưa ra khỏi kế hoạch' }, { progress: filled({ 1: 1 }) }), { today: '2025-08-15' }],
      ['a date of completion that is another finding', two({ period: inQuarter(1), completedOn: { kind: 'unreadable', text: '31/2/2025' } }), { today: '2025-08-15' }],
      ['no due time', two({ period: conditional, progress: filled({ 1: 0.1 }) }), { today: '2025-12-31' }], ['nobody follows the plan yet', two({ period: inQuarter(1) }), { today: '2025-08-15' }],
    ],
  },
  'progress-not-begun': {
    fires: [['nothing is filled in anywhere: once', two({ period: inQuarter(1) }, { period: inQuarter(2) }), ['1.1.1'], { today: '2025-08-15' }]],
    silent: [['one row is', two({ period: inQuarter(1) }, { progress: filled({ 1: 0.5 }) }), { today: '2025-08-15' }], ['nothing has fallen due', two({}), { today: '2025-08-15' }], ['no day is told', two({ period: inQuarter(1) })]],
  },
  'done-unproved': {
    fires: [
      ['done without a document', two({ progress: filled({ 3: 1 }) }), ['1.1.1:outcome']], ['a date without a document', two({ completedOn: done('2025-07-01') }), ['1.1.1:outcome']],
      ['a table without the column', { ...two({ progress: filled({ 3: 1 }) }), roles: ['number', 'content', 'quarter3', 'completedOn'] }, ['1.1.1:completedOn']],
    ],
    silent: [
      ['with its document', two({ progress: filled({ 3: 1 }), outcome: 'Báo cáo số 12/BC-UBND ngày 05/9/2025' })], ['not done', two({ progress: filled({ 3: 0.9 }) })], ['taken out', two({ standing: 'cancelled', progress: filled({ 1: 1, 3: { kind: 'cancelled' } }) })],
      ['a date is all the table asks for', { ...two({ progress: filled({ 3: 1 }), completedOn: done('2025-07-01') }), roles: ['number', 'content', 'quarter3', 'completedOn'] }],
    ],
  },
  'completed-in-future': {
    fires: [['tomorrow', two({ completedOn: done('2025-08-16') }), ['1.1.1:completedOn'], { today: '2025-08-15' }]],
    silent: [['today', two({ completedOn: done('2025-08-15') }), { today: '2025-08-15' }], ['no day is told', two({ completedOn: done('2099-01-01') })]],
  },
  'completed-before-plan': {
    fires: [['the year mistyped', two({ completedOn: done('2024-11-15') }), ['1.1.1:completedOn']]],
    silent: [['earlier than planned', two({ period: inQuarter(4), completedOn: done('2025-02-01') })], ['work begun the year before', two({ period: { ...inQuarter(1), start: '2024-10-01' }, completedOn: done('2024-12-20') })], ['due the year before', two({ period: until('2024-12-15'), completedOn: done('2024-12-20') })]],
  },
} satisfies Partial<Record<RuleCode, Example>>;
