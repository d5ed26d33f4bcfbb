import { Desk } from './desk';
import { HARMLESS } from './list';
import { rowOf } from './matrix';
import type { UserAction } from './userActions';

/** A row is hundreds of trials. */
const LONGEST = 180_000;

/** Tests each action against every fault, at every place where it can strike; `npm run faults` also tries every code there. */
export function itStands(actions: Readonly<Record<string, UserAction>>): void {
  const desk = new Desk();
  afterAll(() => desk.leave());
  test.each(Object.keys(actions))(
    '%s: whatever fails, the document is whole, the person is told, the next try works',
    async (name) => {
      const row = await rowOf(desk, name, 'in turn');
      const complaints = row.flatMap(({ fault, complaints }) => complaints.map((one) => `${fault} ${one}`));
      expect(complaints).toEqual([]);
      expect(row.filter(({ fault, told }) => told > 0 && HARMLESS.includes(fault))).toEqual([]);
      expect(row.some(({ tried, told }) => tried > 1 && told > 0)).toBe(true);
    },
    LONGEST,
  );
}
