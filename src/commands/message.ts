import { commandMessages } from '../messages/commands';
import { wordMessages } from '../messages/word';
import { answerDialog } from '../word/dialog';
import { whenReady } from '../word/ready';
import { noticeIn } from './noticeAddress';
import { sayNotice } from './sayNotice';

// The dialog's page: says what its address says, and sends the person's answer back.
const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi';
const said = sayNotice(noticeIn(location.hash), language);

const element = (name: string, text: string, className = ''): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
};

const button = (label: string, answer: string): HTMLElement => {
  const made = element('button', label);
  // Word must have taken the dialog up before an answer can be sent.
  made.addEventListener('click', () => whenReady().then(() => answerDialog(answer)));
  return made;
};

const list = document.createElement('ul');
for (const { id, label } of said.choices) {
  const item = document.createElement('li');
  item.append(button(label, id));
  list.append(item);
}

document.documentElement.lang = language;
document
  .getElementById('message')
  ?.append(
    element('h1', said.title),
    ...said.text.map((text) => element('p', text)),
    ...(said.code === null ? [] : [element('p', wordMessages[language].code(said.code), 'code')]),
    ...(said.choices.length === 0 ? [] : [list]),
    button(commandMessages[language].close, ''),
  );
