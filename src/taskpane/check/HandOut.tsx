import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CommentOutcome } from '../../actions/commentFindings';
import type { CheckResult } from '../../check/result';
import { findingMessage } from '../../messages/findings';
import { paneCheckMessages } from '../../messages/paneCheck';
import type { RenderedOutline } from '../../outline/render';
import { useWiring } from '../shared/actions';
import { useLanguage, useMessages } from '../shared/language';
import type { Notice } from '../shared/notice';
import { useSession } from '../shared/session';
import { resultAsCsv, resultAsJson, resultAsText } from './resultText';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '6px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

interface Props {
  readonly result: CheckResult;
  readonly outline: RenderedOutline;
}

/** The result out of the pane: into the document as comments, onto the clipboard, into a file. */
export function HandOut({ result, outline }: Props) {
  const styles = useStyles();
  const { language } = useLanguage();
  const { comments, export: messages } = useMessages(paneCheckMessages);
  const { actions, surroundings } = useWiring();
  const { busy, perform } = useSession();
  const remarks = result.findings.flatMap((finding) =>
    finding.place === null ? [] : [{ place: finding.place, text: findingMessage(finding, language) }],
  );
  const comment = () =>
    perform({
      waiting: (other) => paneCheckMessages[other].comments.waiting,
      writes: true,
      work: async () => told(await actions.commentFindings(remarks)),
    });
  const copy = () =>
    perform({
      waiting: (other) => paneCheckMessages[other].export.copy,
      writes: false,
      work: async () => {
        const done = await surroundings.copyText(resultAsText(result, outline, language));
        return {
          kind: done ? 'success' : 'warning',
          say: (other) => paneCheckMessages[other].export[done ? 'copied' : 'notCopied'],
        };
      },
    });
  const save = (extension: 'csv' | 'json') =>
    perform({
      waiting: (other) => paneCheckMessages[other].export.heading,
      writes: false,
      work: async () => {
        const [type, text] =
          extension === 'csv'
            ? ['text/csv;charset=utf-8', resultAsCsv(result, outline, language)]
            : ['application/json', resultAsJson(result, language)];
        surroundings.saveFile(`${messages.fileName}.${extension}`, type, text);
        return { kind: 'info', say: (other) => paneCheckMessages[other].export.saved };
      },
    });
  const locked = busy?.writes === true;
  return (
    <div className={styles.box}>
      {actions.canComment() && remarks.length > 0 && (
        <div>
          <Button disabledFocusable={locked} onClick={comment}>
            {comments.go}
          </Button>
          <div className={styles.quiet}>{comments.hint}</div>
        </div>
      )}
      <h2 className={styles.heading}>{messages.heading}</h2>
      <div className={styles.buttons}>
        <Button size="small" onClick={copy}>
          {messages.copy}
        </Button>
        <Button size="small" onClick={() => save('csv')}>
          {messages.csv}
        </Button>
        <Button size="small" onClick={() => save('json')}>
          {messages.json}
        </Button>
      </div>
    </div>
  );
}

function told({ written, standing, lost }: CommentOutcome): Notice {
  return {
    kind: lost === 0 ? 'success' : 'warning',
    say: (language) => paneCheckMessages[language].comments.done(written),
    next: (language) => {
      const { comments } = paneCheckMessages[language];
      const told = [standing > 0 ? comments.standing(standing) : '', lost > 0 ? comments.lost(lost) : ''];
      return told.filter((sentence) => sentence !== '').join(' ');
    },
  };
}
