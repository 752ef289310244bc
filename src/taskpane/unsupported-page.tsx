import { usePane } from './pane-context';
import { usePaneStyles } from './pane-styles';

/** Instead of the screens when this Excel lacks what they stand on. */
export function UnsupportedPage({ missingApis }: { missingApis: string[] }) {
  const { texts } = usePane();
  const styles = usePaneStyles();
  const { title, explain, missing, whatToDo } = texts.shell.unsupported;
  return (
    <section className={styles.stack} role="alert">
      <h2 className={styles.heading}>{title}</h2>
      <p className={styles.text}>{explain}</p>
      <p className={styles.text}>{whatToDo}</p>
      <div>
        <p className={styles.meta}>{missing}</p>
        <ul className={styles.list}>{missingApis.map((api) => <li key={api}>{api}</li>)}</ul>
      </div>
    </section>
  );
}
