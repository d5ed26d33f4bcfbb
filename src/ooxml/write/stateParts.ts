import type { DocumentState } from '../../report/state';
import { namespaces } from '../namespaces';
import { stateToXml } from '../state';
import { DOCUMENT } from './insertion';
import type { Package } from './parts';
import { element, wellFormed } from './xml';

const STATE = 'customXml/item1.xml';
const STATE_PROPERTIES = 'customXml/itemProps1.xml';

/** Names the part within one document; it need not differ between documents. */
const STORE_ITEM = '{6B0B5C0E-7C0D-4B52-9B7E-0C2D0A5C6E11}';

/** What we remember of the document, as a custom XML part with the properties part Word expects beside it. */
export const stateParts = (state: DocumentState): Package => ({
  parts: [
    { path: STATE, contentType: 'application/xml', root: wellFormed(stateToXml(state)) },
    {
      path: STATE_PROPERTIES,
      contentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      root: element('ds:datastoreItem', {
        'ds:itemID': STORE_ITEM,
        'xmlns:ds': namespaces.dataStore,
      }),
    },
  ],
  relations: [
    { from: DOCUMENT, type: 'customXml', to: STATE },
    { from: STATE, type: 'customXmlProps', to: STATE_PROPERTIES },
  ],
});
