/** The add-in's manifest, opening the suite's page instead of the pane, under an id and a name of its own. */
export function liveManifest(manifest, address = 'https://localhost:3000') {
  return manifest
    .replace(/<Id>[^<]*<\/Id>/, '<Id>6a7e1c0d-52f4-4f0b-8c37-1f9d20b5e7aa</Id>')
    .replace(/(<DisplayName DefaultValue=")[^"]*"/, '$1Kiểm tra hợp đồng CCHC"')
    .replaceAll('https://localhost:3000/taskpane.html', 'https://localhost:3000/live/index.html')
    .replaceAll('https://localhost:3000', address);
}
