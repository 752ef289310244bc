import fc from 'fast-check';
import { fromOldEncoding, oldEncodingOf } from '../../../src/core';

const SAMPLES: [tcvn3: string, vni: string, unicode: string][] = [
  ['C¶i c¸ch thÓ chÕ', 'Caûi caùch theå cheá', 'Cải cách thể chế'],
  ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['Së T­ ph¸p', 'Sôû Tö phaùp', 'Sở Tư pháp'],
  ['n¨m, th­êng xuyªn, ®Çy ®ñ', 'naêm, thöôøng xuyeân, ñaày ñuû', 'năm, thường xuyên, đầy đủ'],
  ['§¬n vÞ phèi hîp', 'Ñôn vò phoái hôïp', 'Đơn vị phối hợp'],
];

it.each(SAMPLES)('%s · %s', (tcvn3, vni, unicode) => {
  expect([oldEncodingOf(tcvn3), oldEncodingOf(vni), oldEncodingOf(unicode)]).toEqual(['TCVN3', 'VNI', null]);
  expect(fromOldEncoding(tcvn3, 'TCVN3')).toBe(unicode);
  expect(fromOldEncoding(vni, 'VNI')).toBe(unicode);
});

it('leaves ASCII alone and never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => oldEncodingOf(text) === null && fromOldEncoding(text, 'TCVN3') === text && fromOldEncoding(text, 'VNI') === text));
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('TCVN3', 'VNI'), (text, encoding) => typeof fromOldEncoding(text, encoding as 'VNI') === 'string'));
});

it('sees nothing old in Vietnamese that is Unicode', () => {
  for (const text of ['Cơ quan chủ trì', 'Sở Nội vụ', 'là', 'có thể', 'Ê-đê', 'Quý', 'café', 'khoá', 'thuý', '© 2025', 'TCVN ISO 9001']) expect([text, oldEncodingOf(text)]).toEqual([text, null]);
});
