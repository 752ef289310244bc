import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** One accent, a calm green close to Excel's own; 60 to 80 reach 4.5:1 on white, 110 to 130 on the dark ground. */
const brand: BrandVariants = {
  10: '#03170d', 20: '#062418', 30: '#083322', 40: '#0a432c', 50: '#0c5236', 60: '#0e5f3e', 70: '#106b46', 80: '#12784f',
  90: '#1f8a5d', 100: '#379b70', 110: '#54ab84', 120: '#71bb99', 130: '#8ecbae', 140: '#abdac4', 150: '#c9e8da', 160: '#e6f5ee',
};

/** Segoe UI has every Vietnamese letter; the rest are for Macs and for the sandbox. */
const fontFamilyBase = "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";

export const lightTheme: Theme = { ...createLightTheme(brand), fontFamilyBase };

const dark = createDarkTheme(brand);
export const darkTheme: Theme = {
  ...dark,
  fontFamilyBase,
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorCompoundBrandForeground1: brand[120],
  colorCompoundBrandStroke: brand[110],
};
