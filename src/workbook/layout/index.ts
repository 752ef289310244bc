export { formatAddress, formatCell, formatColumn } from './address';
export { EXAMPLE_YEAR } from './example-data';
export { LOGFRAME, LOGFRAME_EXAMPLE } from './forms';
export { layoutExample, type LayoutExampleInput } from './layout-example';
export { layoutPlan, type LayoutArea, type LayoutPlanInput } from './layout-plan';
export type { LayoutPlace } from './place';
export { decodePlanRecord, encodePlanRecord, PLAN_RECORD_NAMESPACE, RANGE_NAME_PREFIX } from './plan-record';
export type { Layout } from './table-edits';
