import { openSandbox, type Opened } from './sandbox';

let opened: Opened;
beforeEach(async () => { opened = await openSandbox(); });
afterEach(() => opened.close());

/** Until a condition holds, at most two seconds. */
async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !condition(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('what a person types is followed, what the add-in writes is not', async () => {
  let changes = 0;
  const followed = await opened.workbook.follow(() => { changes += 1; });
  if (!followed.ok) throw new Error(JSON.stringify(followed.failure));
  await opened.workbook.apply([{ kind: 'write', sheet: 'Sheet1', block: { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }, cells: [[{ number: 1 }]] }]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(changes).toBe(0);
  await opened.sandbox.setValues('A2', [[5]]);
  await until(() => changes > 0);
  expect(changes).toBe(1);
  await followed.value();
  await opened.sandbox.setValues('A3', [[5]]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(changes).toBe(1);
});

test('progress typed into the sheet reaches the figures', async () => {
  await opened.actions.start();
  await opened.actions.insertExample('new-sheet');
  expect(opened.actions.completion()).toMatchObject({ completion: { onTime: 0, planned: 4 } });
  const { sheet } = opened.actions.getState().reading!.summary;
  await opened.sandbox.setValues(`'${sheet}'!L7:L10`, [[1], ['Hoàn thành'], ['100%'], ['Chưa hoàn thành']]);
  await until(() => opened.actions.completion()?.completion.onTime === 3);
  expect(opened.actions.completion()).toMatchObject({ completion: { onTime: 3, planned: 4, share: 0.75 } });
});

test('an action waits for the end of a cell edit and is then done', async () => {
  opened.sandbox.host.cellEdit.begin();
  let done = false;
  const inserting = opened.actions.insertExample('new-sheet').then((result) => {
    done = true;
    return result;
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(done).toBe(false);
  opened.sandbox.host.cellEdit.end();
  expect((await inserting).ok).toBe(true);
});
