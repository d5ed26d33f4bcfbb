import { applyBuiltInStyle, applyNamedStyle, styleOfRange } from '../../model/applyStyle';
import type { HostClass } from '../hostObject';
import type { RangeOf } from './textMembers';

/** `style` and `styleBuiltIn` of whatever stands for a range of text; "" and "Other" where styles are mixed. */
export function styleScalars<T>(rangeOf: RangeOf<T>): NonNullable<HostClass<T>['scalars']> {
  return {
    Style: {
      get: (target, context) => {
        const style = styleOfRange(context.document, rangeOf(target, context));
        return style ? context.document.styles.nameOf(style) : '';
      },
      set: (target, value, context) =>
        applyNamedStyle(context.document, rangeOf(target, context), String(value)),
    },
    StyleBuiltIn: {
      get: (target, context) => {
        const style = styleOfRange(context.document, rangeOf(target, context));
        return style ? context.document.styles.builtInOf(style) : 'Other';
      },
      set: (target, value, context) =>
        applyBuiltInStyle(context.document, rangeOf(target, context), String(value)),
    },
  };
}
