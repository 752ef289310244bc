import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SCREENS } from '../e2e/screens';

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...readdirSync('docs').filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];

test('every file and picture that a document points to is there', () => {
  const broken = documents.flatMap((document) => {
    const targets = [...readFileSync(document, 'utf8').matchAll(/\]\(([^)#\s]+)\)/g)].map((match) => match[1]!).filter((target) => !/^https?:/.test(target));
    return targets.filter((target) => !existsSync(path.join(path.dirname(document), target))).map((target) => `${document}: ${target}`);
  });
  expect(documents.length).toBeGreaterThan(3);
  expect(broken).toEqual([]);
});

test('the kept screenshots are exactly those that the browser tests make', () => {
  expect(readdirSync('test/e2e/screens').sort()).toEqual(SCREENS.map((name) => `${name}.png`).sort());
});

test('every sentence of the guide about a button uses a label that is on the screen', () => {
  const texts = ['shell', 'plan-screen', 'adopt-screen', 'columns', 'check-screen', 'progress-screen', 'report-screen', 'report', 'tracking'].map((name) => readFileSync(`src/i18n/vi/${name}.ts`, 'utf8')).join('\n') + readFileSync('manifest.xml', 'utf8');
  const labels = [...readFileSync('docs/huong-dan.md', 'utf8').matchAll(/\*\*((?:Chèn|Đánh dấu|Bỏ|Mở|Nhận|Dùng|Thêm|Kiểm tra|Tiến độ|Kế hoạch|Báo cáo|Lập|Tải|Kỳ)[^*]*)\*\*/g)].map((match) => match[1]!);
  expect(labels.length).toBeGreaterThan(5);
  expect(labels.filter((label) => !texts.includes(label))).toEqual([]);
});
