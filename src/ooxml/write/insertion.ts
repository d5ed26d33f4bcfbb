import { namespaces } from '../namespaces';
import { flatOpc } from './flatOpc';
import { type Part, wordType } from './parts';
import { stylesPart } from './styles';
import { w, type Xml } from './xml';

export const DOCUMENT = 'word/document.xml';
export const STYLE_PART = 'word/styles.xml';

/** The main part with its styles: no section properties in an insertion, so the document keeps its page set-up. */
export function insertion(blocks: readonly Xml[]): string {
  return flatOpc({
    parts: [documentPart(blocks), stylesOfDocument()],
    relations: [
      { from: '', type: 'officeDocument', to: DOCUMENT },
      { from: DOCUMENT, type: 'styles', to: STYLE_PART },
    ],
  });
}

/** `word/document.xml` with the blocks as its body. */
export const documentPart = (blocks: readonly Xml[]): Part => ({
  path: DOCUMENT,
  contentType: wordType('document.main'),
  root: w(
    'document',
    {
      'xmlns:w': namespaces.w,
      'xmlns:r': namespaces.r,
      'xmlns:w15': namespaces.w15,
      'xmlns:mc': namespaces.mc,
      'mc:Ignorable': 'w15',
    },
    [w('body', {}, blocks)],
  ),
});

export const stylesOfDocument = (): Part => ({
  path: STYLE_PART,
  contentType: wordType('styles'),
  root: stylesPart(),
});
