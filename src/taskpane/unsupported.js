// ES5 only: Excel 2016 and 2019 show the pane in Internet Explorer, which cannot read the pane's own script.
(function () {
  'use strict';
  var modern = 'noModule' in document.createElement('script') && typeof Promise === 'function' && typeof BigInt === 'function';
  if (modern) return;
  var pane = document.getElementById('pane');
  var page = document.getElementById('unsupported');
  pane.style.display = 'none';
  page.removeAttribute('hidden');
  page.style.fontFamily = 'Segoe UI, sans-serif';
  page.style.padding = '12px';
})();
