import { createWebProtocol, type WebProtocolHost } from '../../../src/sandbox/page/web-protocol';

interface Sent {
  _messageType: number;
  _actionName: string;
  _correlationId: number;
  _data: unknown;
  _errorCode: number;
  _responseType: number;
}

function start(overrides: Partial<WebProtocolHost> = {}) {
  const sent: Sent[] = [];
  const unknown: string[] = [];
  const protocol = createWebProtocol({
    conversationId: 'talk', controlId: 'control', origin: 'https://localhost:3000',
    appContext: () => ({ _id: 'control' }),
    processRequest: async (body) => ({ body: `answer to ${body}`, officeError: null }),
    dispatch: () => null,
    notified: () => undefined,
    openWindow: () => undefined,
    unknown: (what) => unknown.push(what),
    send: (text) => sent.push(JSON.parse(text) as Sent),
    ...overrides,
  });
  let correlation = 0;
  const say = (actionName: string, data: unknown, actionType = 0, conversation = 'talk') =>
    protocol.receive(JSON.stringify({ _messageType: 0, _actionName: actionName, _actionType: actionType, _conversationId: conversation, _correlationId: ++correlation, _data: data }));
  return { protocol, sent, unknown, say };
}

const call = (dispatchId: number, ...array: unknown[]) => ({ DdaMethod: { DispatchId: dispatchId }, ArrayData: array });
const request = (body: string) => call(93, '', 'POST', 'ProcessQuery', [], body);

test('a request is answered with its own body', async () => {
  const { sent, say } = start();
  say('executeMethod', request('one'));
  await new Promise((done) => setTimeout(done));
  expect(sent).toEqual([expect.objectContaining({ _actionName: 'executeMethod', _correlationId: 1, _errorCode: 0, _data: { Version: 1, Error: 0, Data: [200, [], 'answer to one'] } })]);
});

test('a request that was refused as a whole carries the number of its error', async () => {
  const { sent, say } = start({ processRequest: async (_body, flags) => ({ body: '{}', officeError: flags === 64 ? 5004 : null }) });
  say('executeMethod', call(93, '', 'POST', 'ProcessQuery', [], '{}', 0, 64));
  await new Promise((done) => setTimeout(done));
  expect(sent[0]?._data).toEqual({ Version: 1, Error: 5004 });
});

test('a request that breaks is an error, and the next one is carried out all the same', async () => {
  const { sent, say } = start({ processRequest: (body) => (body === 'bad' ? Promise.reject(new Error('broken')) : Promise.resolve({ body, officeError: null })) });
  say('executeMethod', request('bad'));
  say('executeMethod', request('good'));
  await new Promise((done) => setTimeout(done));
  expect(sent[0]?._data).toEqual({ Version: 1, Error: 5001 });
  expect(sent[1]?._data).toEqual({ Version: 1, Error: 0, Data: [200, [], 'good'] });
});

test('an unknown dispatch id is refused and named, never answered with success', () => {
  const { sent, unknown, say } = start();
  say('executeMethod', call(77));
  expect(sent[0]?._data).toEqual({ Version: 1, Error: 5000 });
  expect(unknown).toEqual(['dispatch id 77']);
});

test('an unknown action is refused and named', () => {
  const { sent, unknown, say } = start();
  say('ContextActivationManager_somethingNew', null);
  expect(sent[0]?._errorCode).not.toBe(0);
  expect(unknown).toEqual(['action ContextActivationManager_somethingNew']);
});

test('events and commands reach the add-in once it listens, and no longer when it stops', () => {
  const { protocol, sent, say } = start();
  expect(protocol.invokeCommand('CCHC.CheckPlan', 'checkPlan')).toBe(false);
  say('appCommandInvoked', null, 1);
  say('richApiMessage', null, 1);
  sent.length = 0;
  expect(protocol.invokeCommand('CCHC.CheckPlan', 'checkPlan')).toBe(true);
  protocol.pushEntries([{ messageCategory: 65536, messageType: 10, targetId: 'sheet-1', message: '{}' }]);
  expect(sent).toEqual([
    expect.objectContaining({ _correlationId: 1, _responseType: 1, _data: ['CCHC.CheckPlan', 'checkPlan', '{"source":{"id":"CCHC.CheckPlan"}}'] }),
    expect.objectContaining({ _correlationId: 2, _responseType: 1, _data: { ArrayData: [[65536, 10, 'sheet-1', '{}', 0, false]] } }),
  ]);
  say('appCommandInvoked', null, 2);
  expect(protocol.invokeCommand('CCHC.CheckPlan', 'checkPlan')).toBe(false);
});

test('messages of other scripts and of other conversations are left alone', () => {
  const { protocol, sent, say } = start();
  protocol.receive('not JSON');
  protocol.receive('null');
  protocol.receive('{"type":"webpackOk"}');
  say('ContextActivationManager_getAppContextAsync', null, 0, 'another talk');
  expect(sent).toEqual([]);
});
