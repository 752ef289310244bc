export { filledCells, findTracking, type TrackingFound } from './find-tracking';
export { foreignCells } from './foreign-cells';
export { layoutTracking, renewTracking, rowNameOf, tableRows, TRACKING_CHART, TRACKING_SHEET, trackingNameOf, type TrackingInput, type TrackingPlaces } from './layout-tracking';
