import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AppendixReading } from '../../appendix/reading';
import { paneAppendixMessages } from '../../messages/paneAppendix';
import { paneCheckMessages } from '../../messages/paneCheck';
import { Disclosure } from '../shared/Disclosure';
import { formatFigure } from '../shared/format';
import { useMessages } from '../shared/language';
import { type Tone, ToneIcon } from '../shared/Tone';
import { useGoTo } from '../shared/useGoTo';
import type { RowState } from './tableRows';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', gap: '6px', padding: '4px 0' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  figure: { fontWeight: tokens.fontWeightSemibold },
});

const TONES: Readonly<Record<RowState['status'], Tone>> = {
  filled: 'success',
  blank: 'neutral',
  'not-a-number': 'warning',
  missing: 'warning',
};

interface Props {
  readonly rows: readonly RowState[];
  readonly reading: AppendixReading;
}

/** Every row of the form with what the table says. */
export function RowStates({ rows, reading }: Props) {
  const styles = useStyles();
  const { state: messages } = useMessages(paneAppendixMessages);
  const { findings } = useMessages(paneCheckMessages);
  const goTo = useGoTo();
  const says = ({ row, status, value, raw }: RowState): string => {
    if (value !== null) return formatFigure(value, row.unit);
    if (status === 'missing') return messages.rowMissing;
    return status === 'blank' ? messages.rowBlank : messages.rowNotNumber(raw);
  };
  return (
    <Disclosure summary={messages.rows(rows.length)}>
      <ul className={styles.list}>
        {rows.map((state) => {
          const { code, label } = state.row;
          const place = Object.hasOwn(reading.sources, code) ? reading.sources[code]?.place : undefined;
          return (
            <li key={code} className={styles.item}>
              <ToneIcon tone={TONES[state.status]} />
              <span className={styles.words}>
                {code}. {label}: <span className={styles.figure}>{says(state)}</span>{' '}
                {place !== undefined && (
                  <Button
                    size="small"
                    appearance="transparent"
                    aria-label={findings.of(findings.goTo, code)}
                    onClick={() => goTo(place)}
                  >
                    {findings.goTo}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
