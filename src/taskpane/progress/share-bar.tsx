import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: { height: '8px', borderRadius: '4px', backgroundColor: tokens.colorNeutralBackground5, border: `1px solid ${tokens.colorNeutralStroke1}`, overflow: 'hidden' },
  fill: { height: '100%', backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: 'none', '@media (forced-colors: active)': { backgroundColor: 'Highlight' } },
});

/** Only a picture of the figures beside it, so a screen reader passes it by. */
export function ShareBar({ share }: { share: number | null }) {
  const styles = useStyles();
  return (
    <div className={styles.track} aria-hidden>
      {share !== null && <div className={styles.fill} style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }} />}
    </div>
  );
}
