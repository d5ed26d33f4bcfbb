/**
 * What Microsoft's samples of today name otherwise than the npm copy of office.js (a build of 2022): the same values
 * under a newer name. A line to run after Microsoft's script, which itself stays as it is.
 */
export const newerNames = 'Word.BuiltInStyleName = Word.BuiltInStyleName || Word.Style;';
