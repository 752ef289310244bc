import type { ColumnRole } from '../../core';

/**
 * What officials call their columns. Folded text (no marks, lower case), punctuation as blanks, brackets taken out before the comparison.
 * `whole` is the label itself, `begin` how a longer label may start, `within` words that a label may hold. A whole label beats a beginning, a beginning beats a word within;
 * of two equal ones the left column has the role. `role: null` names labels that look like a column of ours and are not.
 *
 * Sources: S0 Bảng 2.2, 2.3 and III.3; S3 annex; S4 form 1b, and the usual wording of annexes to plans under Nghị định 30/2020/NĐ-CP.
 */
export interface HeadingWords {
  role: ColumnRole | null;
  whole?: readonly string[];
  begin?: readonly string[];
  within?: readonly string[];
}

export const HEADING_WORDS: readonly HeadingWords[] = [
  { role: 'number', whole: ['tt', 'stt', 'so tt', 'so thu tu', 't t', 's t t', 'sott', 'thu tu', 'muc'], within: ['ma so', 'so thu tu'] },
  {
    role: 'content',
    whole: ['noi dung', 'nhiem vu', 'nhiem vu cu the', 'nhiem vu giai phap', 'ten nhiem vu', 'hoat dong', 'cong viec', 'dau viec', 'noi dung cong viec', 'noi dung nhiem vu', 'noi dung hoat dong',
      'noi dung thuc hien', 'ten cong viec', 'danh muc nhiem vu', 'danh muc cong viec', 'noi dung cong tac', 'noi dung chi', 'khoan chi', 'hang muc', 'danh muc', 'dien giai', 'ten nhiem vu giai phap',
      'nhiem vu hoat dong', 'noi dung nhiem vu giai phap', 'nhiem vu trong tam', 'nhiem vu chu yeu', 'cac nhiem vu', 'cac hoat dong', 'cac nhiem vu cu the', 'linh vuc nhiem vu', 'nhom nhiem vu nhiem vu', 'noi dung nhiem vu cu the',
      'noi dung cong viec thuc hien', 'ten de an', 'ten du an', 'ten chuong trinh', 'ten hoat dong', 'nhiem vu va giai phap', 'tieu chi', 'muc chi noi dung'],
    begin: ['noi dung', 'ten nhiem vu', 'ten du an', 'ten de an', 'ten cong viec', 'ten hoat dong', 'ten chuong trinh', 'ten van ban', 'ten cong trinh', 'ten san pham', 'trich yeu', 'nhiem vu', 'danh muc', 'hoat dong', 'cong viec'],
    within: ['noi dung', 'nhiem vu', 'cong viec', 'ten'],
  },
  { role: null, whole: ['nhiem vu chung', 'nhom nhiem vu', 'linh vuc', 'noi dung chinh'], begin: ['thuoc nhom', 'nhom nhiem vu'] },
  {
    role: 'indicator',
    whole: ['chi so', 'chi so thanh cong', 'chi so ket qua', 'chi so danh gia', 'chi so danh gia ket qua', 'chi tieu', 'chi tieu dat duoc', 'muc tieu chi tieu', 'chi tieu ke hoach', 'chi so theo doi danh gia', 'muc tieu can dat', 'chi so hoan thanh'],
    begin: ['chi so', 'chi tieu', 'muc tieu'],
    within: ['chi so', 'chi tieu'],
  },
  {
    role: 'product',
    whole: ['san pham', 'ket qua', 'ket qua dau ra', 'dau ra', 'ket qua san pham', 'san pham ket qua', 'san pham dau ra', 'ket qua du kien', 'du kien ket qua', 'san pham du kien', 'du kien san pham', 'san pham hoan thanh', 'san pham cu the',
      'hoat dong san pham cu the', 'hoat dong san pham', 'ket qua can dat', 'ket qua hoan thanh', 'ket qua dau ra san pham', 'yeu cau san pham', 'yeu cau ket qua', 'ket qua cu the', 'san pham can dat', 'ket qua dat duoc', 'hinh thuc san pham', 'ket qua mong doi'],
    begin: ['san pham', 'dau ra', 'ket qua'],
    within: ['san pham', 'dau ra', 'ket qua'],
  },
  {
    role: 'outcome',
    whole: ['ket qua thuc hien', 'tinh hinh thuc hien', 'tinh hinh ket qua thuc hien', 'ket qua thuc hien thuc te', 'van ban chung minh', 'so van ban chung minh', 'ket qua giai quyet', 'tinh hinh trien khai', 'ket qua trien khai'],
    begin: ['ket qua thuc hien', 'tinh hinh thuc hien', 'ket qua trien khai'],
  },
  {
    role: 'verification',
    whole: ['phuong tien xac minh', 'tai lieu kiem chung', 'nguon tai lieu kiem chung', 'nguon kiem chung', 'minh chung', 'tai lieu minh chung', 'nguon xac minh', 'phuong tien kiem chung', 'bang chung'],
    within: ['kiem chung', 'xac minh', 'minh chung'],
  },
  {
    role: 'budget',
    whole: ['ngan sach', 'kinh phi', 'du toan', 'thanh tien', 'kinh phi du kien', 'du kien kinh phi', 'tong kinh phi', 'kinh phi thuc hien', 'so tien', 'du toan kinh phi', 'tong du toan', 'nhu cau kinh phi', 'kinh phi du toan', 'tong muc kinh phi', 'tong muc dau tu',
      'tong von', 'von dau tu', 'muc chi', 'muc ho tro', 'kinh phi thuc hien du kien', 'du toan kinh phi thuc hien', 'ngan sach du kien', 'du kien ngan sach', 'tong kinh phi thuc hien', 'tong so tien'],
    begin: ['kinh phi', 'ngan sach', 'du toan', 'tong kinh phi', 'tong du toan', 'du kien kinh phi', 'nguon kinh phi', 'nguon von', 'thanh tien', 'tong muc dau tu'],
    within: ['kinh phi', 'ngan sach'],
  },
  {
    role: 'period',
    whole: ['thoi gian', 'thoi gian thuc hien', 'thoi han', 'thoi gian hoan thanh', 'thoi han hoan thanh', 'thoi han thuc hien', 'tien do', 'tien do thuc hien', 'tien do hoan thanh', 'moc thoi gian', 'moc hoan thanh', 'lo trinh', 'lo trinh thuc hien',
      'thoi diem hoan thanh', 'thoi diem thuc hien', 'thoi gian du kien', 'thoi gian du kien hoan thanh', 'han hoan thanh', 'thoi gian ket thuc', 'thoi gian trinh', 'thoi han trinh', 'thoi gian thuc hien hoan thanh', 'thoi gian thuc hien va hoan thanh', 'ngay ket thuc', 'ket thuc', 'den ngay', 'ke hoach thoi gian', 'thoi gian trien khai', 'han', 'han xu ly', 'han giai quyet', 'han thuc hien', 'han cuoi'],
    begin: ['thoi gian', 'thoi han', 'thoi diem', 'moc thoi gian', 'moc hoan thanh', 'lo trinh', 'tien do', 'han hoan thanh'],
    within: ['thoi gian', 'thoi han'],
  },
  { role: null, whole: ['thoi gian bat dau', 'ngay bat dau', 'thoi diem bat dau', 'bat dau', 'tu ngay', 'ty le'], begin: ['thoi gian bat dau', 'ty le'] },
  {
    role: 'completedOn',
    whole: ['ngay hoan thanh', 'ngay hoan thanh thuc te', 'thoi gian hoan thanh thuc te', 'thoi diem hoan thanh thuc te', 'hoan thanh ngay', 'ngay thang hoan thanh'],
    begin: ['ngay hoan thanh'],
  },
  {
    role: 'lead',
    whole: ['co quan dau moi', 'don vi dau moi', 'co quan chu tri', 'don vi chu tri', 'co quan don vi chu tri', 'chu tri', 'dau moi', 'don vi thuc hien', 'co quan thuc hien', 'co quan don vi thuc hien', 'co quan chu tri thuc hien', 'don vi chu tri thuc hien',
      'don vi chiu trach nhiem', 'co quan chiu trach nhiem', 'trach nhiem', 'trach nhiem thuc hien', 'phan cong', 'phan cong thuc hien', 'bo phan thuc hien', 'phong chu tri', 'phong ban chu tri', 'bo phan chu tri', 'don vi tham muu', 'co quan tham muu',
      'don vi chu tri phoi hop', 'co quan chu tri phoi hop', 'nguoi thuc hien', 'to chuc thuc hien', 'don vi', 'co quan', 'co quan don vi', 'don vi phu trach', 'phong phu trach', 'nguoi phu trach', 'can bo phu trach', 'cong chuc phu trach', 'don vi chu tri tham muu', 'co quan chu tri tham muu'],
    begin: ['co quan chu tri', 'don vi chu tri', 'co quan don vi chu tri', 'don vi thuc hien', 'co quan thuc hien', 'co quan don vi thuc hien', 'don vi tham muu', 'co quan tham muu', 'don vi chiu trach nhiem', 'co quan chiu trach nhiem', 'co quan don vi chiu trach nhiem', 'trach nhiem', 'phan cong'],
    within: ['chu tri', 'dau moi'],
  },
  { role: null, begin: ['nguoi dung dau', 'lanh dao'], whole: ['trach nhiem cua nguoi dung dau'] },
  { role: 'support', whole: ['co quan phoi hop', 'don vi phoi hop', 'phoi hop', 'co quan don vi phoi hop', 'phoi hop thuc hien', 'don vi phoi hop thuc hien', 'co quan phoi hop thuc hien'], begin: ['co quan phoi hop', 'don vi phoi hop', 'phoi hop'], within: ['phoi hop'] },
  { role: 'note', whole: ['ghi chu', 'luu y', 'chu thich'], begin: ['ghi chu'] },
  { role: 'risk', whole: ['rui ro', 'rui ro du kien', 'rui ro va bien phap', 'kho khan rui ro'], begin: ['rui ro'], within: ['rui ro'] },
  { role: 'quarter1', whole: ['quy i', 'quy 1', 'q1', 'qi', 'tien do quy i', 'tien do quy 1'], begin: ['quy i', 'quy 1'], within: ['quy i', 'quy 1'] },
  { role: 'quarter2', whole: ['quy ii', 'quy 2', 'q2', 'qii', 'tien do quy ii', 'tien do quy 2'], begin: ['quy ii', 'quy 2'], within: ['quy ii', 'quy 2'] },
  { role: 'quarter3', whole: ['quy iii', 'quy 3', 'q3', 'qiii', 'tien do quy iii', 'tien do quy 3'], begin: ['quy iii', 'quy 3'], within: ['quy iii', 'quy 3'] },
  { role: 'quarter4', whole: ['quy iv', 'quy 4', 'q4', 'qiv', 'tien do quy iv', 'tien do quy 4'], begin: ['quy iv', 'quy 4'], within: ['quy iv', 'quy 4'] },
  { role: null, begin: ['don vi tinh', 'dvt', 'don gia', 'so luong', 'tan suat', 'khoi luong', 'so lan', 'can cu'] },
];
