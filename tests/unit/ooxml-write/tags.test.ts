import { APPENDIX_TAG, guidanceTag, indicatorTag, parseTag, sectionTag } from '../../../src/report/tags';

test('a tag is read back as what it was built from', () => {
  expect(parseTag(sectionTag('II.3'))).toEqual({ kind: 'section', id: 'II.3' });
  expect(parseTag(guidanceTag('P1.II.10'))).toEqual({ kind: 'guidance', id: 'P1.II.10' });
  expect(parseTag(indicatorTag('II.5.tap-huan-so-cuoc'))).toEqual({
    kind: 'indicator',
    id: 'II.5.tap-huan-so-cuoc',
  });
  expect(parseTag(APPENDIX_TAG)).toEqual({ kind: 'appendix' });
});

test.each(['', 'bccd:', 'bccd:s:', 'bccd:x:II', 'BCCD:s:II', 'other', 'bccd:appendix2'])(
  "somebody else's tag %j is not ours",
  (tag) => {
    expect(parseTag(tag)).toBeNull();
  },
);

test('the longest id still fits into the 64 characters Word keeps', () => {
  expect(indicatorTag('a'.repeat(56)).length).toBeLessThanOrEqual(64);
});
