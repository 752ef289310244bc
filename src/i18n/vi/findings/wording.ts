import { firstNames, rowName, type FindingParams } from '../../finding-text';

const levels = { area: 'Lĩnh vực', result: 'Kết quả', activity: 'Hoạt động', line: 'Dòng' };

/** The row a finding speaks about. */
export function who(params: FindingParams): string {
  return rowName(params, levels, ['“', '”']);
}

/** What the cell says, in quotation marks after a blank; nothing when it says nothing. */
export function said(params: FindingParams): string {
  return params.text ? ` “${params.text}”` : '';
}

/** The first of several rows: “5.1.1, 5.1.2, 5.1.3…”. */
export function firstOf(names: string | number | undefined, count: string | number | undefined): string {
  return firstNames(names, count, ['“', '”']);
}

/** Another row: its number, or the beginning of its content in quotation marks. */
export function quoted(name: string | number | undefined): string {
  return rowName({ name: name ?? '' }, {}, ['“', '”']);
}
