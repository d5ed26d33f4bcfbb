import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '2px' },
  item: { overflowWrap: 'anywhere' },
});

export interface ListItem {
  readonly key: string;
  readonly text: string;
}

/** Lines of text. */
export function PlainList({ items }: { readonly items: readonly ListItem[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map(({ key, text }) => (
        <li key={key} className={styles.item}>
          {text}
        </li>
      ))}
    </ul>
  );
}
