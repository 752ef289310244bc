import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';

/** Page-wide rules; Griffel writes them, because the content-security policy allows no style attribute in the HTML. */
export const usePageStyles = makeStaticStyles({
  'html, body': { margin: '0', padding: '0', height: '100%' },
  // the tabs above and the progress of work below must not cover what has the focus
  html: { scrollPaddingTop: '56px', scrollPaddingBottom: '72px' },
  // a list of long names must not push the pane wider than it is
  '.fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
  '.fui-Select, .fui-Select__select, .fui-Input, .fui-Input__input': { minWidth: '0', width: '100%' },
});

/** What every screen is laid out with: one rhythm of 4, 8, 12 and 16 px. */
export const usePaneStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: '16px' },
  stack: { display: 'flex', flexDirection: 'column', gap: '12px' },
  tight: { display: 'flex', flexDirection: 'column', gap: '4px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  /** buttons under the words of a message */
  choices: { display: 'flex', flexWrap: 'wrap', gap: '8px', margin: '8px 0 4px' },
  columns: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '12px', alignItems: 'start' },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  foldedCard: {
    padding: '12px', backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > form': { marginTop: '12px' },
  },
  card: {
    display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px',
    backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  meta: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: '20px' },
  plainList: { margin: 0, padding: 0, listStyleType: 'none' },
  /** cell texts can be 32,767 characters long */
  clamped: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '4', overflow: 'hidden' },
  unseen: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', padding: 0, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  focusTarget: { ':focus': { outlineStyle: 'none' } },
});
