/**
 * How the names of offices are written in plans (S0 Bảng 2.3, S3 Phụ lục, S4 mục 1). In lower case with their marks: without marks "sở" and "số", "ban" and "bản" are one.
 */

/** What the name of an office, or of a person who answers for one, begins with, however it is written. A comma or "và" parts two offices only where one of these follows. */
export const OFFICE_HEADS: readonly string[] = [
  'sở', 'phòng', 'p.', 'văn phòng', 'vp', 'ubnd', 'ủy ban', 'hđnd', 'hội đồng nhân dân', 'tổng cục', 'cục', 'chi cục', 'trung tâm', 'thanh tra', 'công an', 'bộ chỉ huy', 'ban chỉ huy', 'ban chỉ đạo', 'ban quản lý',
  'ban tổ chức', 'ban dân vận', 'ban tuyên giáo', 'ban tiếp công dân', 'ban dân tộc', 'học viện', 'kho bạc', 'hải quan', 'bảo hiểm', 'tòa án', 'viện kiểm sát', 'mặt trận', 'mttq', 'liên đoàn', 'công đoàn', 'đảng ủy', 'tỉnh ủy',
  'thành ủy', 'huyện ủy', 'thị ủy', 'ngân hàng', 'công ty', 'tổng công ty', 'bưu điện', 'bộ phận một cửa', 'thường trực', 'tất cả', 'toàn thể',
  ...['sở', 'phòng', 'ban', 'bộ', 'cục', 'chi cục', 'vụ', 'trung tâm', 'trường', 'cơ quan', 'đơn vị', 'ngành', 'địa phương', 'huyện', 'xã', 'phường', 'tỉnh', 'tổ chức', 'đoàn thể', 'hội', 'bên', 'cấp', 'doanh nghiệp', 'cá nhân', 'thành viên'].map((kind) => `các ${kind}`),
  'chủ tịch', 'phó chủ tịch', 'giám đốc', 'phó giám đốc', 'trưởng phòng', 'chánh văn phòng', 'chánh thanh tra', 'thủ trưởng', 'lãnh đạo', 'đồng chí', 'đ/c', 'ông', 'bà',
];

/** The same, where only a capital name behind it shows that an office is meant: "Ban Tổ chức", but "sở, ban, ngành"; "Hội Nông dân", but "hội nghị". */
export const CAPITAL_HEADS: readonly string[] = ['công chức', 'ban', 'bộ', 'vụ', 'viện', 'trường', 'báo', 'đài', 'hội', 'đoàn', 'quỹ', 'tổ', 'cơ quan', 'đơn vị', 'thuế', 'trạm', 'bệnh viện', 'thông tấn xã', 'thành phố', 'hội đồng'];

/** Bodies that one office can serve together. */
const BODIES = 'hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân|đoàn đbqh|đoàn đại biểu quốc hội|cấp ủy|đảng ủy|huyện ủy|thành ủy|tỉnh ủy|thường trực hđnd';

/** Bodies whose name joins two others: what stands between `first` and `second` parts nothing. */
export const JOINT_OFFICES: readonly { first: RegExp; second: RegExp; joint?: RegExp }[] = [
  // Ông Nguyễn Văn A, Giám đốc Sở Nội vụ
  { first: /^(?:ông|bà|đồng chí|đ\/c) [^,;]+$/, second: /^(?:phó )?(?:giám đốc|chủ tịch|chánh văn phòng|chánh thanh tra|trưởng (?:phòng|ban)|bí thư|thủ trưởng)(?!\p{L})/u, joint: /[,–-]/ },
  // Văn phòng HĐND và UBND, Văn phòng Đoàn ĐBQH và HĐND tỉnh, Văn phòng Cấp ủy và Chính quyền
  { first: new RegExp(`^(?:chánh )?(?:văn phòng|vp) (?:${BODIES})(?:(?:,| và) (?:${BODIES}))*$`), second: new RegExp(`^(?:${BODIES}|chính quyền)`) },
  { first: /^báo$/, second: /^(?:đài|phát thanh)/ },
  { first: /mặt trận tổ quốc|(?:^|ủy ban )mttq/, second: /^các (?:tổ chức|đoàn thể)/ },
];

/** Parts of another office: "Phòng CCHC, Sở Nội vụ" is one office and whose it is. */
export const PART_HEADS = /^(?:phòng|p\.|chi cục|trung tâm|bộ phận|tổ|ban quản lý) /;
export const WHOLE_HEADS = /^(?:sở|bộ|cục|tổng cục|(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố|tp|huyện|thị xã|xã|phường|thị trấn|đặc khu))(?![^ ])(?! (?:các|cấp))/;

/** Nobody in particular: no office can be asked about it. */
export const NOBODY = /^(?:(?:thủ trưởng|lãnh đạo|đại diện) )?(?:các|những|(?:tất cả|toàn thể|toàn bộ)(?: các)?) (?:cơ quan|đơn vị|phòng,? ?ban|ban,? ngành|ngành|bộ phận|địa phương|tổ chức|cá nhân|bên|đoàn thể|cán bộ|công chức|cbcc|ccvc|viên chức|người lao động|cấp|thành viên)|^(?:đơn vị|cơ quan|bộ phận|cá nhân|phòng|các)(?: có)? liên quan$|^(?:cơ quan|đơn vị|bộ phận) chuyên môn$|^(?!(?:phòng|bộ phận) tổ chức$)(?:cá nhân|tập thể|đơn vị|cơ quan|phòng|bộ phận)(?:,? (?:và )?(?:cá nhân|tập thể|đơn vị|cơ quan|địa phương|tổ chức))+$|^(?:cán bộ,? công chức|cbcc|cbccvc|ccvc|công chức,? viên chức)(?!\p{L})|^(?:toàn thể|tất cả|mọi)(?![^ ,;.])|^(?:các )?(?:cq|đv|cqđv|cb|cbcc)(?:,? (?:cq|đv|cc|liên quan|cơ quan))+$|^(?:theo phân công|(?:đơn vị|cơ quan|cán bộ|công chức|người) được (?:giao|phân công)|(?:tên )?(?:đơn vị|cơ quan)(?: chủ trì)?|(?:cả|toàn) (?:cơ quan|đơn vị|sở|phòng|ngành|xã|huyện|tỉnh))$/u;

/** A class of offices that can be counted off, each answering for its own: more than nothing, less than a name. */
export const OFFICE_CLASS = /^(?:(?:thủ trưởng|lãnh đạo|giám đốc|trưởng) )?(?:tất cả |toàn bộ )?các (?:sở|phòng|ban|cục|vụ|bộ|chi cục|trường|khoa|trung tâm|huyện|xã|phường|tỉnh)(?![^ ,;])|^(?:sở|phòng),? (?:ban|ngành)(?![^ ,;])/;

/** The people's committees of a tier: each answers for its own place, so they can lead a task together. */
export const COMMITTEES = /^(?:(?:chủ tịch|lãnh đạo) )?(?:ubnd|ủy ban nhân dân) (?:các|cấp|(?:tỉnh|huyện|xã|phường|thị trấn)(?:,| ?\/| và|$))/;

/** Short forms that everybody writes and reads, as in the documents themselves: an office is not called otherwise by them. Folded. */
export const PLAIN_SHORT_FORMS: Readonly<Record<string, string>> = { ubnd: 'uy ban nhan dan', hdnd: 'hoi dong nhan dan', mttq: 'mat tran to quoc', tp: 'thanh pho', tx: 'thi xa' };

/** Short forms of what an office's name begins with. Folded. */
export const HEAD_SHORT_FORMS: Readonly<Record<string, string>> = { vp: 'van phong', p: 'phong', tt: 'trung tam', cc: 'chi cuc', bql: 'ban quan ly' };

/** Offices that go by names to which no abbreviation leads, folded. S0 Bảng 2.3 calls the staff office of one Sở by all of these. */
export const KNOWN_ALIASES: readonly (readonly string[])[] = [['phong to chuc can bo', 'phong tccb', 'phong cbcc', 'phong can bo cong chuc']];

/** Forces that are offices by their branch alone, beside one another: "Công an, Quân sự". */
export const FORCES = /(?:^|\s)(?:công an|quân sự|biên phòng)(?: (?:tỉnh|thành phố|huyện|xã|phường))?$/;
export const FORCE_HEADS: readonly string[] = ['công an', 'quân sự', 'biên phòng'];

/** Names of branches that stand for a whole office: in "Sở Nội vụ, Tư pháp" the second one is an office too. */
export const WHOLE_BRANCHES: readonly string[] = [
  'nội vụ', 'tư pháp', 'tài chính', 'xây dựng', 'y tế', 'công thương', 'kế hoạch và đầu tư', 'thông tin và truyền thông', 'tài nguyên và môi trường', 'nông nghiệp và phát triển nông thôn', 'nông nghiệp và môi trường',
  'giáo dục và đào tạo', 'khoa học và công nghệ', 'lao động - thương binh và xã hội', 'văn hóa, thể thao và du lịch', 'văn hóa và thể thao', 'giao thông vận tải', 'ngoại vụ', 'dân tộc và tôn giáo',
];
