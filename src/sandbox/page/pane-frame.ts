import { frameName, hostInfo } from './app-context';

export interface PaneFrame {
  readonly window: Window;
  send(text: string): void;
  focus(): void;
  /** the add-in has introduced itself: the loading notice goes away */
  loaded(): void;
}

export interface PaneFrameOptions {
  place: HTMLElement;
  address: string;
  title: string;
  conversationId: string;
  controlId: string;
  receive(text: string): void;
  /** the page could not be opened, or office.js in it did not say a word */
  failed(sentence: string): void;
}

const longestStartMs = 60_000;

/** The add-in's page in an iframe, named as Excel on the web names it, with a notice while it loads and when it cannot. */
export function openPane(options: PaneFrameOptions): PaneFrame {
  const frame = document.createElement('iframe');
  frame.title = options.title;
  frame.name = frameName(options.conversationId, options.controlId, location.href.split(/[?#]/)[0] ?? '');
  const notice = document.createElement('div');
  notice.className = 'pane-notice';
  notice.setAttribute('role', 'status');

  function explain(sentence: string): void {
    options.failed(sentence);
    const text = document.createElement('p');
    text.textContent = sentence;
    const retry = document.createElement('button');
    retry.textContent = 'Thử lại';
    retry.addEventListener('click', () => location.reload());
    notice.replaceChildren(text, retry);
    notice.hidden = false;
  }

  async function load(): Promise<void> {
    notice.textContent = 'Đang mở ngăn của add-in…';
    const answer = await fetch(options.address, { cache: 'no-store' }).catch(() => null);
    if (answer === null) return explain('Không kết nối được với máy chủ thử. Hãy chạy lại «npm start» rồi thử lại.');
    if (!answer.ok) return explain(`Chưa có trang ${new URL(options.address).pathname} (lỗi ${answer.status}). Hãy chạy lại «npm start» rồi thử lại.`);
    const address = new URL(options.address);
    address.searchParams.set('_host_Info', hostInfo());
    frame.src = address.href;
  }

  const late = setTimeout(() => explain('Ngăn của add-in mở ra nhưng chưa nói chuyện được với bảng tính. Hãy xem bảng điều khiển của trình duyệt (F12) rồi thử lại.'), longestStartMs);
  options.place.replaceChildren(frame, notice);
  window.addEventListener('message', (event) => {
    if (event.source === frame.contentWindow && event.origin === location.origin && typeof event.data === 'string') options.receive(event.data);
  });
  void load();

  return {
    get window() {
      return frame.contentWindow!;
    },
    send: (text) => frame.contentWindow?.postMessage(text, location.origin),
    focus: () => frame.focus(),
    loaded() {
      clearTimeout(late);
      notice.hidden = true;
    },
  };
}
