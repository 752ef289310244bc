import type { vi } from '../vi';

export const columns: typeof vi.columns = {
  number: 'No.',
  content: 'Content',
  indicator: 'Indicator',
  product: 'Product',
  verification: 'Means of verification',
  budget: 'Budget',
  period: 'Period',
  lead: 'Lead',
  support: 'Support',
  note: 'Note',
  risk: 'Risk',
  quarter1: 'Quarter I',
  quarter2: 'Quarter II',
  quarter3: 'Quarter III',
  quarter4: 'Quarter IV',
  completedOn: 'Completed on',
  outcome: 'Outcome',
};
