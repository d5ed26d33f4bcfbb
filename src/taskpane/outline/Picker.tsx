import { Badge, Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { paneOutlineMessages } from '../../messages/paneOutline';
import { useWiring } from '../shared/actions';
import { useMessages } from '../shared/language';
import { useSession } from '../shared/session';
import { allOffers, bestOffer, choiceOf, type Offer, searchOffers } from './offers';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  group: { margin: '8px 0 4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  offer: {
    width: '100%',
    maxWidth: '100%',
    justifyContent: 'flex-start',
    textAlign: 'left',
    padding: '8px 10px',
  },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '2px', minWidth: 0 },
  title: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quiet: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const KINDS = ['year', 'half-year', 'mid-term'] as const;

/** All guidelines by kind, to search and to choose from. */
export function Picker({ onDone }: { readonly onDone: () => void }) {
  const styles = useStyles();
  const messages = useMessages(paneOutlineMessages);
  const { surroundings } = useWiring();
  const { analysis, choice, choose } = useSession();
  const [typed, setTyped] = useState('');
  const best = analysis === null ? null : bestOffer(analysis);
  const found = searchOffers(allOffers(), typed);
  const take = (offer: Offer) => {
    choose(
      choiceOf(offer, choice, analysis?.empty === false ? analysis.choice.values : {}, surroundings.now()),
    );
    onDone();
  };
  return (
    <div className={styles.view}>
      <h2 className={styles.heading}>{messages.choose.label}</h2>
      <Field label={messages.choose.search} size="small">
        <Input
          value={typed}
          type="search"
          contentBefore={<SearchRegular />}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      {found.length === 0 && <p>{messages.choose.none}</p>}
      {KINDS.filter((kind) => found.some((offer) => offer.kind === kind)).map((kind) => (
        <section key={kind} aria-label={messages.kinds[kind]}>
          <h3 className={styles.group}>{messages.kinds[kind]}</h3>
          <ul className={styles.list}>
            {found
              .filter((offer) => offer.kind === kind)
              .map((offer) => (
                <li key={offer.id}>
                  <OfferButton
                    offer={offer}
                    best={offer.id === best}
                    chosen={offer.id === choice?.outline}
                    onTake={() => take(offer)}
                  />
                </li>
              ))}
          </ul>
        </section>
      ))}
      {choice !== null && <Button onClick={onDone}>{messages.choose.keep}</Button>}
    </div>
  );
}

interface OfferProps {
  readonly offer: Offer;
  readonly best: boolean;
  readonly chosen: boolean;
  readonly onTake: () => void;
}

function OfferButton({ offer, best, chosen, onTake }: OfferProps) {
  const styles = useStyles();
  const { choose } = useMessages(paneOutlineMessages);
  return (
    <Button className={styles.offer} onClick={onTake} aria-current={chosen ? 'true' : undefined}>
      <span className={styles.words}>
        <span>{offer.issuer}</span>
        <span className={styles.title}>{offer.title}</span>
        {offer.year !== null && <span className={styles.quiet}>{choose.guidelineOf(offer.year)}</span>}
        {chosen && <Badge appearance="outline">{choose.chosen}</Badge>}
        {best && !chosen && <Badge appearance="tint">{choose.best}</Badge>}
      </span>
    </Button>
  );
}
