import { HEAD_SHORT_FORMS, KNOWN_ALIASES, PLAIN_SHORT_FORMS } from '../library/office-words';
import { byText } from '../text/by-text';
import { foldText } from '../text/fold';

/** One office that a plan calls by several names, in the order in which they came. */
export interface OfficeNames {
  names: string[];
}

interface Name {
  written: string;
  /** folded, with the short forms that everybody reads written out */
  plain: string;
  /** what it begins with, and the initials of the rest */
  initials: string;
  isShort: boolean;
}

const ABBREVIATION = /^[\p{Lu}&.-]{2,}$/u;

/** "Phòng Tổ chức cán bộ" → phong:tccb, as does "Phòng TCCB". null for a single word, and for what has no initials to speak of. */
function nameOf(written: string): Name | null {
  const bare = written.normalize('NFC').replace(/\([^()]*\)/g, ' ').replace(/^P\.\s*/, 'P. ').replace(/\s+/g, ' ').trim();
  const tokens = bare.split(/[\s,]+|\s[-–]\s/).filter((token) => /\p{L}/u.test(token) && !['và', '&'].includes(token.toLowerCase()));
  const allCapitals = tokens.length > 2 && bare === bare.toUpperCase();
  const words = tokens.flatMap((token, place) => {
    const folded = foldText(token).replace(/[^a-z0-9]/g, '');
    return (PLAIN_SHORT_FORMS[folded] ?? (place === 0 ? HEAD_SHORT_FORMS[folded] : undefined) ?? folded).split(' ').map((word) => ({ word, short: word === folded && !allCapitals && ABBREVIATION.test(token) }));
  });
  const headLength = /^(?:van phong|chi cuc|trung tam|ban quan ly)/.exec(words.slice(0, 3).map(({ word }) => word).join(' '))?.[0].split(' ').length ?? 1;
  const rest = words.slice(headLength);
  if (rest.length === 0) return null;
  const initials = rest.map(({ word, short }) => (short ? word : word.charAt(0))).join('');
  const headIsShort = tokens[0] !== undefined && HEAD_SHORT_FORMS[foldText(tokens[0]).replace(/[^a-z0-9]/g, '')] !== undefined;
  return {
    written: bare, plain: words.map(({ word }) => word).join(' '), isShort: headIsShort || rest.some(({ short }) => short),
    initials: `${words.slice(0, headLength).map(({ word }) => word).join(' ')}:${initials}`,
  };
}

const known = byText(nameOf);

const aliasOf = (plain: string) => KNOWN_ALIASES.findIndex((names) => names.includes(plain));

/**
 * Offices that go by several names among these: a short form beside the one full name that it can stand for, or names known to mean one office (S0 Bảng 2.3: "Phòng Tổ chức
 * cán bộ", "Phòng TCCB", "Phòng CBCC"). "Phòng TC" beside "Phòng Tài chính" and "Phòng Tổ chức" could be either and is left alone; case, marks, UBND and HĐND make no other name.
 *
 * @example officeNames(['Phòng Tổ chức cán bộ', 'Phòng TCCB'])[0]?.names // ['Phòng Tổ chức cán bộ', 'Phòng TCCB']
 */
export function officeNames(written: readonly string[]): OfficeNames[] {
  const names = new Map<string, Name>();
  for (const text of written) {
    const name = known(text);
    if (name === null) continue;
    // "VP Sở" and "Văn phòng Sở" read alike but are written otherwise
    const key = `${name.plain} ${name.isShort}`;
    if (!names.has(key)) names.set(key, name);
  }
  const groups = new Map<string, Name[]>();
  for (const name of names.values()) {
    const alias = aliasOf(name.plain);
    const key = alias < 0 ? name.initials : `alias ${alias}`;
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups].flatMap(([key, group]) => {
    const full = new Set(group.filter(({ isShort }) => !isShort).map(({ plain }) => plain));
    const sure = key.startsWith('alias') || (full.size === 1 && group.some(({ isShort }) => isShort));
    return group.length > 1 && sure ? [{ names: group.map(({ written: name }) => name) }] : [];
  });
}
