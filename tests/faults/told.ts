import { ActionError } from '../../src/actions/error';
import { explain } from '../../src/actions/explain';
import { wordMessages } from '../../src/messages/word';
import { OoxmlError } from '../../src/ooxml/error';
import { WordError } from '../../src/word/error';

/** What is wrong with the way a person is told of a failure, in both languages. */
export function badlyTold(error: unknown, wordsOfWord: readonly string[]): string[] {
  if (!(error instanceof WordError || error instanceof ActionError || error instanceof OoxmlError)) {
    return [`not an error of ours: ${String(error)}`];
  }
  return (['vi', 'en'] as const).flatMap((language) => {
    const { happened, means, next } = explain(error, language);
    const complaints = [happened, means, next]
      .filter((sentence) => !/^\p{Lu}.*[.:)\w]$/su.test(sentence))
      .map((sentence) => `“${sentence}” is no sentence (${language}, ${error.code})`);
    if (happened === wordMessages[language].unexpected.happened)
      complaints.push(`${error.code} has no sentence`);
    const foreign = wordsOfWord.find((words) => `${happened} ${means} ${next}`.includes(words));
    return foreign === undefined ? complaints : [...complaints, `shows Word's own words: ${foreign}`];
  });
}
