import { Button } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../pane-styles';

export function ExampleCard({ disabled, onInsert }: { disabled: boolean; onInsert: () => void }) {
  const { example } = usePane().texts.planScreen;
  const styles = usePaneStyles();
  return (
    <section className={styles.card} aria-labelledby="example-title">
      <h2 id="example-title" className={styles.subheading}>{example.title}</h2>
      <p className={styles.meta}>{example.explain}</p>
      <div><Button disabledFocusable={disabled} onClick={onInsert}>{example.insert}</Button></div>
    </section>
  );
}
