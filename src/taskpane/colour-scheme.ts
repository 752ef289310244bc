export type ColourScheme = 'light' | 'dark';

/** Where the pane learns whether to be light or dark, and hears of a change. */
export interface ColourSchemeSource {
  current(): ColourScheme;
  subscribe(listener: () => void): () => void;
}

/** The browser's own preference. */
export function browserColourScheme(window: Pick<Window, 'matchMedia'>): ColourSchemeSource {
  const query = window.matchMedia('(prefers-color-scheme: dark)');
  return {
    current: () => (query.matches ? 'dark' : 'light'),
    subscribe: (listener) => {
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
  };
}

/** Office's own theme where it tells one (Windows, Mac); its body colour decides, because `isDarkTheme` is newer than our baseline. */
export function officeColourScheme(bodyBackgroundColor: () => string | undefined, otherwise: ColourSchemeSource): ColourSchemeSource {
  return {
    current: () => schemeOf(bodyBackgroundColor()) ?? otherwise.current(),
    subscribe: (listener) => otherwise.subscribe(listener),
  };
}

/** Dark when the colour's relative brightness is under a half; null for anything but `#rrggbb`. */
export function schemeOf(colour: string | undefined): ColourScheme | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (parts === null) return null;
  const [red, green, blue] = [parts[1], parts[2], parts[3]].map((hex) => parseInt(hex ?? '0', 16));
  const brightness = 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
  return brightness < 128 ? 'dark' : 'light';
}
