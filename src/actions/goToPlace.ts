import type { Place } from '../report/report';
import { goTo } from '../word/goTo';

/**
 * Selects a place in the open document and scrolls to it.
 * @throws WordError 'place-lost' where the text is not in the document any more
 */
export const goToPlace = (place: Place): Promise<void> => goTo(place);
