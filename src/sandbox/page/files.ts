import type { Engine } from '../engine/boot';

/** What became of a file, with what a person is told about it. */
export interface FileReport {
  done: boolean;
  sentences: string[];
}

export interface PageFiles {
  openFile(bytes: Uint8Array): Promise<FileReport>;
  saveFile(): Promise<FileReport & { bytes: Uint8Array }>;
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The library that reads and writes files is large: it comes with the first file. */
const filesRoom = () => import('../files');

/** Opening and saving, `opened` being called when another workbook stands in the grid. */
export function createPageFiles(engine: Engine, opened: () => Promise<void>): PageFiles {
  return {
    async openFile(bytes) {
      const { openFile, sentenceOfFailure, sentenceOfLosses } = await filesRoom();
      const result = await openFile(engine, bytes);
      if (!result.ok) return { done: false, sentences: [sentenceOfFailure(result.failure)] };
      await opened();
      return { done: true, sentences: [sentenceOfLosses(result.without, 'opened')].filter((sentence) => sentence !== null) };
    },
    async saveFile() {
      const { saveFile, sentenceOfLosses } = await filesRoom();
      const { bytes, without } = await saveFile(engine);
      return { done: true, bytes, sentences: [sentenceOfLosses(without, 'saved')].filter((sentence) => sentence !== null) };
    },
  };
}

/** The buttons *Mở tệp* and *Lưu tệp* and the line in which the page says what became of them. */
export function setUpFileButtons(page: Document, files: PageFiles): void {
  const element = <Kind extends HTMLElement>(id: string) => page.getElementById(id) as Kind;
  const [open, save, choice, said] = [element<HTMLButtonElement>('file-open'), element<HTMLButtonElement>('file-save'), element<HTMLInputElement>('file-choice'), element('file-said')];
  let name = 'So-lam-viec.xlsx';

  function say(sentence: string): void {
    said.textContent = sentence;
    // The line takes room from the grid, and Univer measures its container when the window changes only.
    window.dispatchEvent(new Event('resize'));
  }

  async function busy(doing: string, work: () => Promise<string[]>): Promise<void> {
    open.disabled = save.disabled = true;
    say(doing);
    try {
      say((await work()).join(' '));
    } catch (error) {
      say(`Có lỗi của bảng tính thử: ${error instanceof Error ? error.message : String(error)}`);
      throw error;
    } finally {
      open.disabled = save.disabled = false;
    }
  }

  open.addEventListener('click', () => choice.click());
  choice.addEventListener('change', () => {
    const [file] = choice.files ?? [];
    choice.value = '';
    if (file === undefined) return;
    void busy(`Đang mở ${file.name}…`, async () => {
      const { done, sentences } = await files.openFile(new Uint8Array(await file.arrayBuffer()));
      if (done) name = file.name.replace(/\.[^.]*$/, '.xlsx');
      return done ? [`Đã mở ${file.name}.`, ...sentences] : [`Không mở ${file.name}.`, ...sentences];
    }).finally(() => open.focus());
  });
  save.addEventListener('click', () => {
    void busy('Đang lưu…', async () => {
      const { bytes, sentences } = await files.saveFile();
      const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: xlsxType }));
      const link = Object.assign(page.createElement('a'), { href: address, download: name });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
      return [`Đã lưu ${name}.`, ...sentences];
    }).finally(() => save.focus());
  });
}
