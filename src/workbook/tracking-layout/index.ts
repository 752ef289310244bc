export { filledCells, findTracking, type TrackingFound } from './find-tracking';
export { layoutTracking, renewTracking, tableRows, TRACKING_CHART, TRACKING_SHEET, trackingNameOf, type TrackingInput, type TrackingPlaces } from './layout-tracking';
