/** Vietnamese letters and the characters that a TCVN3 (".VnTime") document stores for them. */
const TCVN3: ReadonlyMap<string, string> = new Map(
  (
    'à:µ ả:¶ ã:· á:¸ ạ:¹ ă:¨ ằ:» ẳ:¼ ẵ:½ ắ:¾ ặ:Æ â:© ầ:Ç ẩ:È ẫ:É ấ:Ê ậ:Ë đ:® è:Ì ẻ:Î ẽ:Ï é:Ð ẹ:Ñ ê:ª ề:Ò ể:Ó ễ:Ô ế:Õ ệ:Ö ' +
    'ì:× ỉ:Ø ĩ:Ü í:Ý ị:Þ ò:ß ỏ:á õ:â ó:ã ọ:ä ô:« ồ:å ổ:æ ỗ:ç ố:è ộ:é ơ:¬ ờ:ê ở:ë ỡ:ì ớ:í ợ:î ù:ï ủ:ñ ũ:ò ú:ó ụ:ô ư:\u00ad ' +
    'ừ:õ ử:ö ữ:÷ ứ:ø ự:ù ỳ:ú ỷ:û ỹ:ü ý:ý ỵ:þ Ă:¡ Â:¢ Ê:£ Ô:¤ Ơ:¥ Ư:¦ Đ:§'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(2)] as const),
);

/** A run's text and font as an office of the nineties typed it; all capitals go to the font that draws capitals. */
export function toTcvn3(text: string): { text: string; font: string } {
  const capitals = text === text.toUpperCase() && text !== text.toLowerCase();
  const source = capitals ? text.toLowerCase() : text;
  const encoded = [...source.normalize('NFC')].map(
    (letter) => TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase()) ?? letter,
  );
  return { text: encoded.join(''), font: capitals ? '.VnTimeH' : '.VnTime' };
}

/** The vowel keeps its shape, the tone stands apart, as some keyboards and PDF converters leave it. */
export function halfCompose(text: string): string {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/u;
  return [...text.normalize('NFC')]
    .map((letter) => {
      const marks = [...letter.normalize('NFD')];
      const tone = marks.find((mark) => tones.test(mark));
      if (tone === undefined) return letter;
      return (
        marks
          .filter((mark) => mark !== tone)
          .join('')
          .normalize('NFC') + tone
      );
    })
    .join('');
}
