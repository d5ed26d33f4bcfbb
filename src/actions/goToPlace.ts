import type { Place } from '../report/report';

/**
 * Selects a place in the open document and scrolls to it.
 * @throws WordError 'place-lost' where the text is not in the document any more
 */
export declare function goToPlace(place: Place): Promise<void>;
