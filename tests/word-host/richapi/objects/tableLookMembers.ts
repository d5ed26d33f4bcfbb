import { type BorderLook, borderLook, setBorder } from '../../model/tableBorders';
import {
  cellPadding,
  horizontalAlignment,
  setCellPadding,
  setHorizontalAlignment,
  setShadingColor,
  setVerticalAlignment,
  shadingColor,
  verticalAlignment,
} from '../../model/tableLook';
import type { XmlElement } from '../../xml/element';
import { type HostClass, HostObject, type Property } from '../hostObject';
import { numberArgument, textArgument } from './arguments';

/** A border of a table, a row or a cell, by where it runs. */
interface Border {
  readonly owner: XmlElement;
  readonly location: string;
}

const side = (name: keyof BorderLook): Property<Border> => ({
  get: ({ owner, location }, { document }) => borderLook(document, owner, location)[name],
  set: ({ owner, location }, value, { document }) => setBorder(document, owner, location, name, value),
});

const tableBorderClass: HostClass<Border> = {
  name: 'TableBorder',
  alive: ({ owner }, { document }) => document.holds(owner),
  scalars: { Color: side('color'), Type: side('type'), Width: side('width') },
};

const changing =
  (change: (owner: XmlElement, value: unknown) => void): NonNullable<Property<XmlElement>['set']> =>
  (owner, value, { document }) => {
    change(owner, value);
    document.changed();
  };

/** How the cells of a table, a row or of one cell are aligned and filled. */
export const cellLookScalars: NonNullable<HostClass<XmlElement>['scalars']> = {
  HorizontalAlignment: { get: horizontalAlignment, set: changing(setHorizontalAlignment) },
  VerticalAlignment: { get: verticalAlignment, set: changing(setVerticalAlignment) },
  ShadingColor: {
    get: shadingColor,
    set: changing((owner, value) => setShadingColor(owner, String(value))),
  },
};

export const cellLookReads: NonNullable<HostClass<XmlElement>['reads']> = {
  GetBorder: (owner, args, context) =>
    HostObject.of(tableBorderClass, { owner, location: textArgument(args, 0) }, context),
  GetCellPadding: (owner, args) => cellPadding(owner, textArgument(args, 0)),
};

export const cellLookWrites: NonNullable<HostClass<XmlElement>['writes']> = {
  SetCellPadding: (owner, args, { document }) => {
    setCellPadding(owner, textArgument(args, 0), numberArgument(args, 1));
    document.changed();
    return null;
  },
};
