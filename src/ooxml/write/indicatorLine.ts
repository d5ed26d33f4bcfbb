import { documentText } from '../../messages/document';
import type { Indicator } from '../../outline/schema';
import { indicatorTag } from '../../report/tags';
import { placeholder } from './control';
import { bodyLook, LOOK } from './look';
import { paragraph } from './paragraph';
import { run } from './run';
import type { Xml } from './xml';

/** "Số cuộc bồi dưỡng, tập huấn: [……] cuộc": a line of its own with a field for the one figure. */
export function indicatorLine(indicator: Indicator): Xml {
  const plain = bodyLook.mark;
  const name = {
    tag: indicatorTag(indicator.id),
    alias: documentText.indicator(indicator.label),
  };
  const [unit = ''] = indicator.units;
  return paragraph(bodyLook, [
    run(`${indicator.label}: `, plain),
    placeholder(name, plain, [run(documentText.figure, { size: LOOK.size, colour: LOOK.guidanceColour })]),
    run(` ${unit}`, plain),
  ]);
}
