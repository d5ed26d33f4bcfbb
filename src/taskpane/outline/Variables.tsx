import { Button, Field, Input, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Choice } from '../../actions/choice';
import { paneOutlineMessages } from '../../messages/paneOutline';
import type { RenderedOutline } from '../../outline/render';
import type { Variable } from '../../outline/schema';
import { Disclosure } from '../shared/Disclosure';
import { useMessages } from '../shared/language';
import { useSession } from '../shared/session';
import { checkValue, withValue } from './variableValues';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  row: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '4px' },
  still: { alignSelf: 'flex-end' },
  hint: { margin: 0 },
});

type Asked = Extract<Variable, { default: unknown }>;
const isAsked = (variable: Variable): variable is Asked => 'default' in variable;

interface Props {
  readonly outline: RenderedOutline;
  readonly choice: Choice;
}

/** What is particular to this report: its year, its unit, and what the guideline's own year left behind. */
export function Variables({ outline, choice }: Props) {
  const styles = useStyles();
  const { variables: messages } = useMessages(paneOutlineMessages);
  const { choose } = useSession();
  const asked = outline.variables.filter(isAsked);
  const year = asked.find(({ id }) => id === 'year');
  const open = asked.filter(({ id }) => outline.toConfirm.includes(id));
  const others = asked.filter((variable) => variable !== year && !open.includes(variable));
  const set = (id: string, value: string | number | null) =>
    choose({ ...choice, values: withValue(choice.values, id, value) });
  const field = (variable: Asked) => (
    <Value
      key={`${variable.id}=${outline.values[variable.id]}`}
      variable={variable}
      outline={outline}
      onSet={set}
    />
  );
  return (
    <div className={styles.form}>
      {year !== undefined && field(year)}
      <Unit key={choice.unit} unit={choice.unit} onSet={(unit) => choose({ ...choice, unit })} />
      {open.length > 0 && (
        <Disclosure summary={messages.confirm(open.length)}>
          <p className={styles.hint}>{messages.confirmHint}</p>
          {open.map((variable) => (
            <div key={variable.id} className={styles.row}>
              {field(variable)}
              {!isUnknown(outline.values[variable.id]) && (
                <Button
                  size="small"
                  className={styles.still}
                  aria-label={messages.stillOf(variable.label)}
                  onClick={() => set(variable.id, outline.values[variable.id] ?? variable.default)}
                >
                  {messages.still}
                </Button>
              )}
            </div>
          ))}
        </Disclosure>
      )}
      {others.length > 0 && (
        <Disclosure summary={messages.others}>{others.map((variable) => field(variable))}</Disclosure>
      )}
    </div>
  );
}

/** "…" stands where the outline knows that the old value is over and not what came after: nothing to confirm. */
const isUnknown = (value: string | number | undefined): boolean => String(value ?? '').includes('…');

const LONG = 30;

interface ValueProps {
  readonly variable: Asked;
  readonly outline: RenderedOutline;
  readonly onSet: (id: string, value: string | number | null) => void;
}

/** One variable. It counts when the field is left or Enter is pressed; left blank it is the guideline's again. */
function Value({ variable, outline, onSet }: ValueProps) {
  const { variables: messages } = useMessages(paneOutlineMessages);
  const current = String(outline.values[variable.id] ?? variable.default);
  const [typed, setTyped] = useState(current);
  const wrong = checkValue(outline, variable.id, typed);
  const settle = () => {
    if (wrong !== null || typed.trim() === current) return;
    if (typed.trim() === '') setTyped(current);
    onSet(variable.id, typed.trim() === '' ? null : typed.trim());
  };
  const common = {
    value: typed,
    onBlur: settle,
    onKeyDown: ({ key }: { key: string }) => {
      if (key === 'Enter') settle();
    },
    onChange: (_: unknown, { value }: { value: string }) => setTyped(value.replace(/\n/g, ' ')),
  };
  const isNumber = typeof variable.default === 'number';
  return (
    <Field
      label={variable.label}
      {...(wrong === null
        ? {}
        : { validationMessage: wrong === 'not-a-number' ? messages.wrongNumber : messages.wrongText })}
    >
      {current.length > LONG ? (
        <Textarea {...common} resize="vertical" rows={3} />
      ) : (
        <Input {...common} inputMode={isNumber ? 'numeric' : 'text'} />
      )}
    </Field>
  );
}

function Unit({ unit, onSet }: { readonly unit: string | null; onSet: (unit: string | null) => void }) {
  const { variables: messages } = useMessages(paneOutlineMessages);
  const [typed, setTyped] = useState(unit ?? '');
  const settle = () => {
    const next = typed.trim() === '' ? null : typed.trim();
    if (next !== unit) onSet(next);
  };
  return (
    <Field label={messages.unit}>
      <Input
        value={typed}
        placeholder={messages.unitHint}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle();
        }}
        onChange={(_, { value }) => setTyped(value)}
      />
    </Field>
  );
}
