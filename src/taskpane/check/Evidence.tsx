import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckResult, Finding } from '../../check/result';
import { paneCheckMessages } from '../../messages/paneCheck';
import { shorten } from '../shared/format';
import { useMessages } from '../shared/language';

const useStyles = makeStyles({
  quote: {
    margin: 0,
    paddingLeft: '8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  term: { fontWeight: tokens.fontWeightSemibold },
});

/** 0-1 as the person reads it: "90%". */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

interface Props {
  readonly finding: Finding;
  readonly result: CheckResult;
}

/** What of the document the finding rests on. */
export function Evidence({ finding, result }: Props) {
  const styles = useStyles();
  const { findings: messages } = useMessages(paneCheckMessages);
  const text = evidenceOf(finding, result);
  if (text === null) return null;
  return (
    <div>
      <span className={styles.term}>{messages.evidence}</span>
      <blockquote className={styles.quote}>
        {shorten(text.quote, 300)}
        {text.confidence !== null && ` (${messages.confidence(percent(text.confidence))})`}
      </blockquote>
    </div>
  );
}

function evidenceOf(
  { target, place, rule }: Finding,
  { sections, indicators }: CheckResult,
): { readonly quote: string; readonly confidence: number | null } | null {
  const section = sections.find(({ id }) => id === target);
  if (section?.heading) return { quote: section.heading, confidence: section.confidence };
  const indicator = indicators.find(({ id }) => id === target);
  if (indicator?.evidence) return { quote: indicator.evidence, confidence: null };
  // The place of what is missing is where it belongs: the text there is no evidence of it.
  if (place === null || place.text.trim() === '' || rule.endsWith('-missing')) return null;
  return { quote: place.text, confidence: null };
}
