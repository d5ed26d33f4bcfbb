import { goToPlace } from '../actions/goToPlace';
import { insertAppendix } from '../actions/insertAppendix';
import { announce } from '../actions/news';
import { showDialog } from '../word/dialog';
import { whenReady } from '../word/ready';
import { onRibbonButton } from '../word/ribbon';
import { appendixByOneClick } from './appendixByOneClick';
import { preferredLanguage } from './preferredLanguage';

// The page that Word loads, unseen, when a button of ours without a pane is pressed.
const ask = (address: string) => showDialog(new URL(address, location.href).href);

onRibbonButton('insertAppendix', async () => {
  await whenReady();
  await appendixByOneClick({ insertAppendix, goToPlace, ask, announce, language: preferredLanguage() });
});
