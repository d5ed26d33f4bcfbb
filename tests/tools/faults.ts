import { Desk } from '../faults/desk';
import { rowOf, type Square } from '../faults/matrix';
import { asMarkdown } from '../faults/table';
import { USER_ACTIONS } from '../faults/userActions';

/** Prints every user action against every fault as Markdown; what is not as it must be, on stderr. */
const desk = new Desk();
const rows: (readonly Square[])[] = [];
for (const name of Object.keys(USER_ACTIONS)) {
  process.stderr.write(`${name} …\n`);
  rows.push(await rowOf(desk, name));
}
desk.leave();
process.stdout.write(asMarkdown(rows));
for (const { action, fault, complaints } of rows.flat()) {
  for (const complaint of complaints) process.stderr.write(`${action}, ${fault}: ${complaint}\n`);
}
process.exitCode = rows.flat().some(({ complaints }) => complaints.length > 0) ? 1 : 0;
