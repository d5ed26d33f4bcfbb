import { documentText } from '../../messages/document';
import type { Section } from '../../outline/schema';
import { guidanceTag } from '../../report/tags';
import { placeholder } from './control';
import { bodyLook, LOOK } from './look';
import { paragraph } from './paragraph';
import { run } from './run';
import { sectionNumber } from './sectionNumber';
import { STYLES } from './styles';
import type { Xml } from './xml';

/** The guidance under a heading, one paragraph a sentence, gone when one types; nothing where there is none. */
export function guidance(section: Section): Xml[] {
  if (section.guidance.length === 0) return [];
  const name = {
    tag: guidanceTag(section.id),
    alias: documentText.guidance(sectionNumber(section.id)),
  };
  return [placeholder(name, bodyLook.mark, section.guidance.map(guidanceParagraph))];
}

/** A paragraph of text in the report's format but grey and slanting, so that what is typed over it looks right. */
export const guidanceParagraph = (sentence: string): Xml =>
  paragraph({ ...bodyLook, style: STYLES.guidance }, [
    run(bulleted(sentence), { size: LOOK.size, italic: true, colour: LOOK.guidanceColour }),
  ]);

/** Unless the guideline's own bullet or bracket begins the sentence. */
const bulleted = (sentence: string): string => (/^[-–+*•(]/u.test(sentence) ? sentence : `- ${sentence}`);
