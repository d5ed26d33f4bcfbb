import { analyse } from './analyse';
import type { Answer, Question } from './background';
import { packed } from './failure';

/** Answers one question; the page ends the worker after it. */
addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  postMessage(await answerTo(data));
});

const answerTo = ({ source, choice, known }: Question): Promise<Answer> =>
  analyse(source, choice, known).then(
    (analysis) => ({ analysis }),
    (thrown: unknown) => ({ failed: packed(thrown) }),
  );
