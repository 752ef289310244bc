import '@testing-library/jest-dom';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fetchLateParts, latePart } from '../../src/taskpane/late-part';
import { PaneContext } from '../../src/taskpane/pane-context';
import { givenContext, GivenActions, givenState } from './given-pane';

/** A part whose file the test holds back, and lets arrive or fail. */
function heldBack() {
  const asked: { arrives(): void; fails(): void }[] = [];
  const Part = latePart<{ name: string }>(() => new Promise((resolve, reject) => {
    asked.push({ arrives: () => resolve(({ name }) => <p>Chào {name}</p>), fails: () => reject(new Error('ChunkLoadError')) });
  }));
  return { asked, Part };
}

const show = (Part: ReturnType<typeof heldBack>['Part']) =>
  render(<PaneContext.Provider value={givenContext(new GivenActions(givenState))}><Part name="An" /></PaneContext.Provider>);

test('a part is asked for once it is drawn, waited for, and drawn with its properties', async () => {
  const { asked, Part } = heldBack();
  expect(asked).toHaveLength(0);
  show(Part);
  screen.getByText('Đang mở phần này của ngăn…');
  asked[0]!.arrives();
  await screen.findByText('Chào An');
  expect(asked).toHaveLength(1);
});

test('a part that does not come is said, and asked for again on request', async () => {
  const { asked, Part } = heldBack();
  show(Part);
  asked[0]!.fails();
  expect(await screen.findByRole('alert')).toHaveTextContent('Chưa tải được phần này của ngăn. Bảng tính không bị thay đổi.');
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  asked[1]!.fails();
  await screen.findByRole('alert');
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  asked[2]!.arrives();
  await screen.findByText('Chào An');
});

test('what was fetched in idle time is there at once; what failed then is asked for again when it is drawn', async () => {
  const [first, second] = [heldBack(), heldBack()];
  const fetched = fetchLateParts();
  await waitFor(() => expect(first.asked).toHaveLength(1));
  expect(second.asked).toHaveLength(0);
  first.asked[0]!.arrives();
  await waitFor(() => expect(second.asked).toHaveLength(1));
  second.asked[0]!.fails();
  await fetched;
  show(first.Part);
  screen.getByText('Chào An');
  expect(first.asked).toHaveLength(1);
  show(second.Part);
  expect(second.asked).toHaveLength(2);
  second.asked[1]!.arrives();
  await waitFor(() => expect(screen.getAllByText('Chào An')).toHaveLength(2));
});
