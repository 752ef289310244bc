import fc from 'fast-check';
import { officeNames } from '../../../src/core/responsibility/office-names';
import { readLead, splitLead } from '../../../src/core/responsibility/read-lead';
import { splitOffices } from '../../../src/core/responsibility/split-offices';

/** Names of one office each, with all that could be taken for a joint inside. */
const ONE = [
  'Sở Nội vụ', 'Sở Văn hóa, Thể thao và Du lịch', 'Phòng Tài chính - Kế hoạch', 'Văn phòng HĐND và UBND', 'Văn phòng HĐND và UBND huyện', 'Văn phòng Cấp ủy – Chính quyền', 'Văn phòng Đoàn ĐBQH và HĐND tỉnh', 'Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh', 'Văn phòng UBND và HĐND xã', 'Viện Hàn lâm Khoa học và Công nghệ Việt Nam', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Sở Lao động - Thương binh và Xã hội',
  'Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT', 'Sở NN & PTNT', 'Phòng Kinh tế, Hạ tầng và Đô thị', 'Vụ Kế hoạch, Tài chính', 'Cơ quan Tổ chức - Nội vụ', 'Công chức Văn phòng - Thống kê', 'Trung tâm Văn hóa, Thể thao và Truyền thông',
  'Ban Quản lý Khu kinh tế và các khu công nghiệp', 'Bộ phận Tiếp nhận và Trả kết quả', 'Công ty Tư vấn', 'VP Sở', 'UBND các xã, phường', 'Hội đồng phối hợp phổ biến, giáo dục pháp luật', 'Sở Nội vụ (theo dõi, tổng hợp; đôn đốc)', 'Mặt trận Tổ quốc Việt Nam và các tổ chức thành viên',
];

test.each(ONE)('%s is one office', (name) => {
  expect(splitOffices(name)).toEqual([name]);
  expect(readLead(name).kind).toBe('one');
});

test.each([
  'Van phong HDND va UBND', 'VP HDND va UBND huyen', 'Van phong HDND va UBND huyen', 'VP Doan DBQH va HDND tinh', 'Van phong Doan DBQH, HDND va UBND tinh', 'Van phong Cap uy - Chinh quyen', 'Mat tran To quoc Viet Nam va cac to chuc thanh vien', 'Ong Nguyen Van A, Giam doc So Noi vu', 'Phong CCHC, So Noi vu',
])('%s, typed without marks, is one office', (name) => {
  expect(splitOffices(name)).toEqual([name]);
  expect(readLead(name).kind).toBe('one');
});

test('joint offices without marks part where others begin', () => {
  expect(splitOffices('Cac khoa, phong')).toEqual(['Cac khoa, phong']);
  expect(splitOffices('Phong VHTT; VP HDND va UBND')).toEqual(['Phong VHTT', 'VP HDND va UBND']);
  expect(splitOffices('Van phong HDND va\nUBND tinh\nSo Noi vu')).toEqual(['Van phong HDND va UBND tinh', 'So Noi vu']);
  expect(splitOffices('Van phong\nUBND tinh\nSo Noi vu')).toEqual(['Van phong UBND tinh', 'So Noi vu']);
  expect(splitOffices('Van phong UBND tinh va UBND cac huyen')).toEqual(['Van phong UBND tinh', 'UBND cac huyen']);
});

test('offices whose names could join part at a semicolon', () => {
  expect(splitOffices('Văn phòng HĐND và UBND; UBND các xã, phường')).toEqual(['Văn phòng HĐND và UBND', 'UBND các xã, phường']);
});

test('law: names joined by semicolons or as lines with bullets come apart again', () => {
  const names = fc.array(fc.constantFrom(...ONE), { minLength: 1, maxLength: 5 });
  fc.assert(fc.property(names, fc.constantFrom('; ', ';\n', '\n- '), (offices, joint) => {
    expect(splitOffices(`${joint.trim() === '-' ? '- ' : ''}${offices.join(joint)}`)).toEqual(offices);
  }));
});

test('law: of whatever names are joined however, no word is lost and none is made up', () => {
  const words = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const JOINTS = new Set(['và', 'với', 'cùng']);
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...ONE), fc.constantFrom(', ', '; ', ' và ', '\n', ' - ', ', cùng ', '; và ', '/')), { minLength: 1, maxLength: 6 }), fc.constantFrom('NFC', 'NFD'), (parts, form) => {
    const text = parts.map(([name, joint], index) => (index === parts.length - 1 ? name : name + joint)).join('').normalize(form);
    const offices = splitOffices(text);
    const left = words(text).filter((word) => !JOINTS.has(word));
    expect(offices.flatMap(words).filter((word) => !JOINTS.has(word))).toEqual(left);
    const reading = readLead(text);
    if (reading.kind === 'several') expect(reading.offices).toEqual(offices);
    else expect(reading.kind === 'one' ? offices.length : 1).toBe(1);
  }));
});

test.each<[string, string[]]>([
  ['Sở Nội vụ, các sở, ngành có quy mô lớn, UBND cấp\nhuyện', ['Sở Nội vụ', 'các sở, ngành có quy mô lớn', 'UBND cấp huyện']],
  ['Các Sở: Tư pháp, Kế hoạch và Đầu tư, Tài chính', ['Sở Tư pháp', 'Sở Kế hoạch và Đầu tư', 'Sở Tài chính']],
  ['Các Cục: Báo chí; Xuất bản, In và Phát hành. Vụ Kế hoạch, Tài chính.', ['Cục Báo chí', 'Cục Xuất bản, In và Phát hành', 'Vụ Kế hoạch, Tài chính']],
  ['UBND thành phố Vinh, Thành phố Hà Tĩnh và UBND các huyện khác', ['UBND thành phố Vinh', 'Thành phố Hà Tĩnh', 'UBND các huyện khác']],
  ['Văn phòng UBND tỉnh, UBND các huyện', ['Văn phòng UBND tỉnh', 'UBND các huyện']],
  ['Hội Nông dân và Hội Liên hiệp Phụ nữ', ['Hội Nông dân', 'Hội Liên hiệp Phụ nữ']],
  ['Thanh tra tỉnh/Sở Nội vụ', ['Thanh tra tỉnh', 'Sở Nội vụ']],
  ['Phòng Nội vụ, UBND các xã', ['Phòng Nội vụ', 'UBND các xã']],
  ['- Đài Truyền hình; - Đài Tiếng nói.', ['Đài Truyền hình', 'Đài Tiếng nói']],
])('%j', (text, offices) => expect(splitOffices(text)).toEqual(offices));

test.each<[string, { lead: string; support: string } | null]>([
  ['Sở Nội vụ chủ trì,\nphối hợp các Sở: Tư pháp, Tài chính', { lead: 'Sở Nội vụ', support: 'Các Sở: Tư pháp, Tài chính' }],
  ['Sở Nội vụ chủ trì; Văn phòng Sở phối hợp', { lead: 'Sở Nội vụ', support: 'Văn phòng Sở' }],
  ['Chủ trì: Sở Nội vụ; Phối hợp: Sở Tài chính', { lead: 'Sở Nội vụ', support: 'Sở Tài chính' }],
  ['Sở Nội vụ (chủ trì), Sở Tài chính (phối hợp)', { lead: 'Sở Nội vụ', support: 'Sở Tài chính' }],
  ['Sở Nội vụ phối hợp với Sở Tài chính', { lead: 'Sở Nội vụ', support: 'Sở Tài chính' }],
  ['Sở Nội vụ là cơ quan chủ trì; cơ quan phối hợp: Sở Tài chính', { lead: 'Sở Nội vụ', support: 'Sở Tài chính' }],
  ['Sở Nội vụ (phối hợp: Sở Tài chính, Sở Y tế).', { lead: 'Sở Nội vụ', support: 'Sở Tài chính, Sở Y tế' }],
  ['Sở Nội vụ [phối hợp Sở Y tế (Thanh tra)]', { lead: 'Sở Nội vụ', support: 'Sở Y tế (Thanh tra)' }],
  ['Sở Nội vụ, phối hợp với Sở Y tế (Thanh tra)', { lead: 'Sở Nội vụ', support: 'Sở Y tế (Thanh tra)' }],
  ['Sở Nội vụ (CT), Sở Tài chính (PH)', { lead: 'Sở Nội vụ', support: 'Sở Tài chính' }],
  ['Sở Nội vụ (ct)\nSở Tài chính (ph)', { lead: 'Sở Nội vụ', support: 'Sở Tài chính' }],
  ['Sở Nội vụ (chủ trì)\nSở Tài chính (phối hợp)\nSở Y tế (phối hợp)', { lead: 'Sở Nội vụ', support: 'Sở Tài chính, Sở Y tế' }],
  ['Sở Tài chính (PH), Sở Nội vụ (CT)', { lead: 'Sở Nội vụ', support: 'Sở Tài chính' }],
  ['Sở Nội vụ (CT), Sở Tài chính, Sở Y tế (PH)', { lead: 'Sở Nội vụ', support: 'Sở Tài chính, Sở Y tế' }],
  ['CT: Sở Nội vụ; PH: Sở Tài chính', { lead: 'Sở Nội vụ', support: 'Sở Tài chính' }],
  ['Đơn vị chủ trì: Sở Nội vụ; Đơn vị phối hợp: Sở Tài chính', { lead: 'Sở Nội vụ', support: 'Sở Tài chính' }],
  ['Cơ quan chủ trì: Sở Nội vụ, cơ quan phối hợp: Sở Tài chính', { lead: 'Sở Nội vụ', support: 'Sở Tài chính' }],
  ['- Đơn vị chủ trì: Sở Nội vụ\n- Đơn vị phối hợp: Sở Tài chính', { lead: 'Sở Nội vụ', support: 'Sở Tài chính' }],
  ['Sở Nội vụ - đơn vị phối hợp: Sở Tài chính', { lead: 'Sở Nội vụ', support: 'Sở Tài chính' }],
  ['Sở Nội vụ (đơn vị phối hợp: Sở Tài chính)', { lead: 'Sở Nội vụ', support: 'Sở Tài chính' }],
  ['Sở Nội vụ (PH Sở Y tế)', { lead: 'Sở Nội vụ', support: 'Sở Y tế' }],
  ['Sở Nội vụ là cơ quan chủ trì, các sở là cơ quan phối hợp', { lead: 'Sở Nội vụ', support: 'Các sở' }],
  ['Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính', { lead: 'Sở Nội vụ', support: 'Sở Tài chính' }],
  ['Sở Nội vụ chủ trì tham mưu, phối hợp với các sở', { lead: 'Sở Nội vụ', support: 'Các sở' }],
  ['Các cơ quan, đơn vị phối hợp với Sở Nội vụ', { lead: 'Các cơ quan, đơn vị', support: 'Sở Nội vụ' }],
  ['Các cơ quan phối hợp với Sở Nội vụ', { lead: 'Các cơ quan', support: 'Sở Nội vụ' }],
  ['Các đơn vị phối hợp với Sở Nội vụ', { lead: 'Các đơn vị', support: 'Sở Nội vụ' }],
  ['Sở Nội vụ chủ trì việc rà soát, phối hợp với Sở Y tế', null], ['Cơ quan chủ trì là Sở Nội vụ và cơ quan phối hợp là Sở Tài chính', null],
  ['Sở Nội vụ (CT), Sở Tư pháp (CT), Sở Tài chính (PH)', null], ['Sở Nội vụ (CT), Sở Tài chính (PH), Sở Y tế', null], ['Sở Tài chính (PH)', null], ['Sở Nội vụ (CT)', null],
  ['Sở Nội vụ (phối hợp Sở Tài chính), UBND các xã', null], ['Sở Nội vụ (phối hợp), Sở Tài chính', null],
  ['Phối hợp: Sở Tài chính', null], ['Sở Nội vụ; phối hợp, phối hợp', null], ['Hội đồng phối hợp phổ biến, giáo dục pháp luật', null], ['Sở Nội vụ chủ trì', null], ['Sở Nội vụ chủ trì, phối hợp với Sở Y tế; UBND các xã thực hiện', null],
])('parts %j', (text, parts) => expect(splitLead(text)).toEqual(parts));

test.each(['Sở Nội vụ (PH Sở Y tế)', 'Sở Nội vụ p/h Sở Y tế', 'SỞ NỘI VỤ PHỐI HỢP SỞ Y TẾ', 'Sở Nội vụ (CT), Sở Y tế (PH)'])('%s has who co-ordinates too', (text) => expect(readLead(text).kind).toBe('with-support'));

test('each for its own part weighs less: committees of their own places, parts in brackets', () => {
  expect(readLead('UBND huyện Đức Thọ; UBND huyện Can Lộc')).toMatchObject({ kind: 'several', each: true });
  expect(readLead('Sở Nội vụ (phần chính sách); Sở Tài chính (phần kinh phí)')).toMatchObject({ kind: 'several', each: true });
  expect(readLead('Sở Nội vụ (phần chính sách); Sở Tài chính')).toMatchObject({ kind: 'several', each: false });
});

test('the order of names does not matter for what is one office', () => {
  fc.assert(fc.property(fc.shuffledSubarray(['Phòng Tổ chức cán bộ', 'Phòng TCCB', 'Phòng CBCC', 'Sở KH&CN', 'Sở Khoa học và Công nghệ', 'VP Sở', 'Văn phòng Sở', 'Công ty Tư vấn', 'UBND tỉnh']), (names) => {
    const groups = (list: readonly string[]) => officeNames(list).map((group) => [...group.names].sort().join()).sort();
    expect(groups(names)).toEqual(groups([...names].sort()));
  }));
});

it.each<[text: string, kind: string, offices: string[] | null]>([
  ['Ông A, Giám đốc Sở Nội vụ', 'one', null],
  ['Ông Nguyễn Văn A - Phó Giám đốc Sở Nội vụ', 'one', null],
  ['Ông A, Bà B', 'several', ['Ông A', 'Bà B']],
  ['Ông A và Giám đốc Sở Nội vụ', 'several', ['Ông A', 'Giám đốc Sở Nội vụ']],
  ['Công an, Quân sự', 'several', ['Công an', 'Quân sự']],
  ['Công an xã, Quân sự xã', 'several', ['Công an xã', 'Quân sự xã']],
  ['Ban Chỉ huy\nQuân sự xã', 'one', null],
  ['So Noi vu, So Tai chinh', 'several', ['So Noi vu', 'So Tai chinh']],
  ['Phong Noi vu va Phong Tu phap', 'several', ['Phong Noi vu', 'Phong Tu phap']],
  ['So Van hoa, The thao va Du lich', 'one', null],
  ['So Noi vu chu tri, phoi hop voi So Tai chinh', 'with-support', null],
  ['Hoi dong phoi hop pho bien phap luat', 'one', null],
])('%s names %s', (text, kind, offices) => {
  expect(readLead(text)).toMatchObject({ kind, ...(offices === null ? {} : { offices }) });
});
