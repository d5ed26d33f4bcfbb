import type { DocumentState } from '../../report/state';
import { MARKER_PROPERTY, markerValue } from '../../report/tags';
import { namespaces } from '../namespaces';
import type { Part } from './parts';
import { element, text } from './xml';

export const CORE = 'docProps/core.xml';
export const CUSTOM = 'docProps/custom.xml';

/** The title shown in file lists. */
export const corePart = (title: string): Part => ({
  path: CORE,
  contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
  root: element(
    'cp:coreProperties',
    { 'xmlns:cp': namespaces.coreProperties, 'xmlns:dc': namespaces.dublinCore },
    [element('dc:title', {}, [text(title)]), element('dc:language', {}, [text('vi-VN')])],
  ),
});

/** The short property that marks the document as one of ours. */
export const customPart = (state: DocumentState): Part => ({
  path: CUSTOM,
  contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  root: element('Properties', { xmlns: namespaces.customProperties, 'xmlns:vt': namespaces.variantTypes }, [
    element('property', { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: 2, name: MARKER_PROPERTY }, [
      element('vt:lpwstr', {}, [text(markerValue(state.outline, state.outlineVersion))]),
    ]),
  ]),
});
