import { loadParagraphs } from './paragraphs';
import { run } from './run';

/** Name of the custom property that tells at a glance, and without our XML part, which outline a report follows. */
const NAME = 'BaoCaoCongDoan';

/** Word cuts a property's text at 255 UTF-16 units. */
const LONGEST = 255;

/** Writes the marker. @throws WordError */
export function writeMarker(text: string): Promise<void> {
  return run(async (context, attempt) => {
    attempt.beginWriting();
    context.document.properties.customProperties.add(NAME, text.slice(0, LONGEST));
    await context.sync();
  });
}

/** Takes the marker away. @throws WordError */
export function removeMarker(): Promise<void> {
  return run(async (context, attempt) => {
    const property = context.document.properties.customProperties.getItemOrNullObject(NAME);
    property.load('key');
    await context.sync();
    if (property.isNullObject) return;
    attempt.beginWriting();
    property.delete();
    await context.sync();
  });
}

/**
 * What the live document says of itself: its marker, and how many paragraphs it has, the measure of whether what was
 * read of it is the whole of it.
 * @throws WordError
 */
export function lookAtDocument(): Promise<{ readonly marker: string | null; readonly paragraphs: number }> {
  return run(async (context) => {
    const paragraphs = loadParagraphs(context);
    const property = context.document.properties.customProperties.getItemOrNullObject(NAME);
    property.load('value');
    await context.sync();
    return {
      marker: property.isNullObject ? null : String(property.value),
      paragraphs: paragraphs.items.length,
    };
  });
}
