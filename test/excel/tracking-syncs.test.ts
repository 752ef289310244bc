import { countSent, lookForSending, prepareSending } from '../../src/app/send/prepare-sending';
import { putFormulasBack } from '../../src/app/send/put-back';
import { colourStatus, lookAtColours } from '../../src/app/status-colours/status-colours';
import { lookAtTracking, makeTracking } from '../../src/app/tracking/tracking-sheet';
import { trackingPort } from '../../src/excel/tracking';
import type { CountingSettings } from '../../src/app/actions';
import type { Edit } from '../../src/workbook';
import { adoptCells } from './adopt-cells';
import { openSandbox } from './sandbox';

jest.setTimeout(400_000);

const HEADING = ['TT', 'Nội dung', 'Ngân sách (đồng)', 'Thời gian thực hiện', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Ngày hoàn thành'];
const COUNTING: CountingSettings = { cutOff: 2, span: 'to-date', rounding: 'half-up' };

/** How many syncs each thing takes on a plan of so many activities. */
async function syncsFor(activities: number): Promise<Record<string, number>> {
  const opened = await openSandbox();
  const rows = Array.from({ length: activities }, (_, index) => [`1.${index + 1}`, `Nhiệm vụ ${index + 1}`, 1_000_000, `Trước ngày ${(index % 28) + 1}/${(index % 12) + 1}`, index % 3 === 0 ? 'Hoàn thành' : '', '', '', '', '']);
  const cells = [HEADING, ['1', 'Cải cách thể chế', '', '', '', '', '', '', ''], ...rows];
  await adoptCells(opened, cells, { planYear: 2025 });
  await opened.sandbox.setValues('L1:L2', [[`=CCHC.NGANSACH(A1:I${cells.length})`], [`=CCHC.TYLECHUNG(A1:I${cells.length},2,"luyke",2025)`]]);
  const reading = opened.actions.getState().reading!;
  expect(reading.plan.items.filter(({ level }) => level === 'activity')).toHaveLength(activities);
  const write = (edits: Edit[]) => opened.workbook.apply(edits);
  const counts: Record<string, number> = {};
  const counted = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
    const before = opened.sandbox.syncCount();
    const result = await act();
    counts[name] = opened.sandbox.syncCount() - before;
    expect({ name, result }).toMatchObject({ result: { ok: true } });
    return result;
  };
  await counted('make the sheet', () => makeTracking(opened, trackingPort, reading, COUNTING, write));
  await counted('look at the sheet', () => lookAtTracking(opened, trackingPort, reading, COUNTING));
  await counted('make it again', () => makeTracking(opened, trackingPort, reading, COUNTING, write));
  const view = await counted('look for sending', () => lookForSending(trackingPort));
  if (!view.ok) throw new Error();
  expect(view.value.replacements).toHaveLength(3);
  await counted('send', () => prepareSending(trackingPort, view.value, write));
  expect(await counted('count what was sent', () => countSent(trackingPort))).toEqual({ ok: true, value: 3 });
  await counted('put back', () => putFormulasBack(trackingPort, write));
  // last: the sandbox works out every rule for every row at each reading from then on, which Excel does for the shown cells only
  await counted('colour', () => colourStatus(write, reading));
  await counted('look at colours', () => lookAtColours(trackingPort, reading));
  await opened.close();
  return counts;
}

test('2,000 activities take as many syncs as 20', async () => {
  const few = await syncsFor(20);
  expect(await syncsFor(2000)).toEqual(few);
  for (const [name, count] of Object.entries(few)) expect([name, count <= 16]).toEqual([name, true]);
});
