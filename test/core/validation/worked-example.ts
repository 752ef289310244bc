import type { Money } from '../../../src/core/money/money';
import type { Plan } from '../../../src/core/plan/plan';
import { dong, item, planOf, until } from '../plan-builder';

/** S0 Bảng 2.3 as printed, with its own mistakes. */
export function workedExample(): Plan {
  const lines: Money = { kind: 'amounts', total: 27_000_000n, lines: [{ amount: 15_000_000n, label: 'Giảng viên' }, { amount: 12_000_000n, label: 'Chi phí lớp học' }] };
  const span = (start: string, end: string) => ({ ...until(end, 2013), start });
  const year = span('2013-01-01', '2013-12-31');
  const shared = { lead: 'Phòng TCCB', support: 'Công ty Tư vấn' };
  const staff = { support: 'Phòng Tổ chức cán bộ' };
  return planOf([
    item('area', '5', { ...staff, content: 'Lĩnh vực 5: Nâng cao Năng lực Đội ngũ CBCC', budget: dong(200_000_000n), period: year }),
    item('result', '5.1', { ...staff, content: 'Nâng cao năng lực xây dựng và quản lý kế hoạch công tác', indicator: '', budget: dong(105_000_000n), period: year }),
    item('activity', '5.1.1', { budget: dong(35_000_000n), period: span('2013-10-01', '2013-10-15'), ...shared }),
    item('activity', '5.1.2', { budget: dong(45_000_000n), period: span('2013-10-15', '2013-11-10'), ...shared, raw: { lead: '(nt)', support: '(nt)' } }),
    item('activity', '5.1.3', { lead: 'VP Sở', support: 'Phòng TCCB', budget: dong(10_000_000n), period: span('2013-11-11', '2013-11-20') }),
    item('activity', '5.1.4', { lead: 'Công ty Tư vấn', support: 'Phòng CBCC', budget: lines, period: span('2013-11-28', '2013-11-30'), raw: { budget: '15.000.000 (Giảng viên)\n12.000.000 (Chi phí lớp học)' } }),
  ], { year: 2013, roles: ['number', 'content', 'indicator', 'verification', 'budget', 'lead', 'support', 'period'] });
}
