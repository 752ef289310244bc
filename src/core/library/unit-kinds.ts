import type { SourceReference } from './sources';

/** `department` sở/ban/ngành · `district` huyện · `commune` xã · `central` cơ quan trung ương trên địa bàn */
export type UnitKindId = 'department' | 'district' | 'commune' | 'central';

export interface UnitKind {
  id: UnitKindId;
  name: string;
  /** there has been no district tier since 1 July 2025; kept for older plans */
  untilYear?: number;
  source: SourceReference;
}

const note: SourceReference = { document: 'S4', place: 'Mẫu 1b, Ghi chú' };

export const UNIT_KINDS: readonly UnitKind[] = [
  { id: 'department', name: 'Sở, ban, ngành cấp tỉnh', source: note },
  { id: 'district', name: 'Huyện, thành phố, thị xã (trước tháng 7/2025)', untilYear: 2025, source: note },
  { id: 'commune', name: 'Xã, phường, thị trấn', source: note },
  { id: 'central', name: 'Cơ quan trung ương trên địa bàn tỉnh', source: note },
];
