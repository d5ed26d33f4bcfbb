import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { manifestFor } from '../../tools/manifestFor';
import { type Element, everything, parseXml } from './xmlTree';

const source = readFileSync('manifest.xml', 'utf8');
const manifest = parseXml(source);
const all = everything(manifest);
const named = (name: string): Element[] => all.filter((element) => element.name === name);
const child = (element: Element, name: string): Element => {
  const found = element.children.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no ${name} in ${element.name}`);
  return found;
};
const overrides = child(manifest, 'VersionOverrides');
const strings = named('bt:String');
const BASE = 'https://localhost:3000/';

/** Elements stand in the order of Microsoft's schema, or Word refuses the whole file. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides'.split(
      ' ',
    ),
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

describe('the manifest', () => {
  test.each(Object.keys(ORDER))('has the children of %s in the order of the schema', (name) => {
    for (const element of named(name)) {
      const places = element.children.map((one) => ORDER[name]?.indexOf(one.name) ?? -1);
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  });

  test('is a task pane add-in for Word with a GUID and a version', () => {
    expect(manifest.name).toBe('OfficeApp');
    expect(manifest.attributes['xsi:type']).toBe('TaskPaneApp');
    expect(child(manifest, 'Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(child(manifest, 'Version').text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(child(child(manifest, 'Hosts'), 'Host').attributes.Name).toBe('Document');
  });

  test('asks for WordApi 1.3 and nothing newer, so that Word 2021 takes it', () => {
    expect(named('Set').map(({ attributes }) => attributes)).toEqual([
      { Name: 'WordApi', MinVersion: '1.3' },
    ]);
  });

  test('speaks Vietnamese, and English everywhere it speaks', () => {
    expect(child(manifest, 'DefaultLocale').text).toBe('vi-VN');
    const spoken = [child(manifest, 'DisplayName'), child(manifest, 'Description'), ...strings];
    for (const text of spoken) {
      const english = text.children.map(({ attributes }) => attributes);
      expect({ of: text.attributes, english: english.map(({ Locale }) => Locale) }).toEqual({
        of: text.attributes,
        english: ['en-US'],
      });
    }
  });

  test.each([
    ['DisplayName', 125],
    ['Description', 250],
  ])('keeps %s within %i characters', (name, longest) => {
    const element = child(manifest, name);
    for (const text of [element.attributes.DefaultValue, element.children[0]?.attributes.Value]) {
      expect(text?.length).toBeLessThanOrEqual(longest);
      expect(text?.length).toBeGreaterThan(0);
    }
  });

  test.each([
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ])('keeps the texts of %s within %i characters', (name, longest) => {
    const texts = child(child(overrides, 'Resources'), name).children.flatMap(({ attributes, children }) => [
      attributes.DefaultValue ?? '',
      ...children.map((one) => one.attributes.Value ?? ''),
    ]);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(longest);
  });

  test('resolves every resource it names, names every resource it has, each once', () => {
    const used = all.flatMap(({ attributes }) => attributes.resid ?? []);
    const there = child(overrides, 'Resources').children.flatMap(({ children }) =>
      children.map(({ attributes }) => attributes.id ?? ''),
    );
    expect([...new Set(used)].sort()).toEqual([...there].sort());
    for (const id of there) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('has no id twice', () => {
    const ids = all.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('puts three buttons on the Home tab: two turn one pane, one works by itself', () => {
    expect(named('OfficeTab')[0]?.attributes.id).toBe('TabHome');
    const labels = named('Control').map((control) => {
      const text = strings.find(
        ({ attributes }) => attributes.id === child(control, 'Label').attributes.resid,
      );
      return text?.attributes.DefaultValue;
    });
    expect(labels).toEqual(['Đề cương', 'Kiểm tra', 'Chèn phụ lục']);
    expect(named('TaskpaneId').map(({ text }) => text)).toEqual(['bccd.pane', 'bccd.pane']);
    expect(named('FunctionName').map(({ text }) => text)).toEqual(['insertAppendix']);
  });

  test('points to pages and pictures that exist, over https, all on one server', () => {
    const addresses = all.flatMap(({ attributes }) =>
      /^https?:/.test(attributes.DefaultValue ?? '') ? (attributes.DefaultValue ?? '') : [],
    );
    for (const address of addresses) {
      expect(address.startsWith(BASE)).toBe(true);
      const file = address.slice(BASE.length).replace(/\?.*/, '');
      expect({ file, there: existsSync(file.startsWith('assets/') ? file : pageOf(file)) }).toEqual({
        file,
        there: true,
      });
    }
  });

  test('has every picture in the size it says', () => {
    const sizes = named('bt:Image').flatMap(({ attributes }) =>
      attributes.size === undefined ? [] : [[attributes.resid ?? '', Number(attributes.size)] as const],
    );
    const addressOf = new Map(
      named('bt:Image').map(({ attributes }) => [attributes.id, attributes.DefaultValue]),
    );
    for (const [resid, size] of sizes) {
      const file = (addressOf.get(resid) ?? '').slice(BASE.length);
      expect({ file, ...pngSize(file) }).toEqual({ file, width: size, height: size });
    }
    expect(pngSize('assets/icon-32.png')).toEqual({ width: 32, height: 32 });
    expect(pngSize('assets/icon-64.png')).toEqual({ width: 64, height: 64 });
    for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 96, 128]) {
      expect(pngSize(`assets/icon-${size}.png`)).toEqual({ width: size, height: size });
    }
  });

  test("is read by Microsoft's own tool", () => {
    // As a program of its own: it is made of modules that jest cannot load.
    const tool = require.resolve('office-addin-manifest/cli.js');
    const told = execFileSync(process.execPath, [tool, 'info', 'manifest.xml'], { encoding: 'utf8' });
    expect(told).toContain('Name: Báo cáo Công đoàn');
    expect(told).toContain('Default Locale: vi-VN');
    expect(told).toContain('Type: TaskPaneApp');
    expect(told).toContain('Permissions: ReadWriteDocument');
  });
});

describe("the manifest for an office's own server", () => {
  test('has every address on that server', () => {
    const own = manifestFor(source, 'https://bao-cao.co-quan.vn/');
    expect(own).not.toContain('localhost');
    expect(own).toContain('"https://bao-cao.co-quan.vn/taskpane.html?view=check"');
    expect(manifestFor(source, 'https://co-quan.vn/bao-cao/')).toContain(
      '"https://co-quan.vn/bao-cao/commands.html"',
    );
  });

  test.each(['http://bao-cao.co-quan.vn', 'bao-cao.co-quan.vn', '', 'https://co-quan.vn/?a=1'])(
    'is not written for %p',
    (address) => expect(() => manifestFor(source, address)).toThrow('--url'),
  );
});

/** Where the page comes from before it is built. */
const pageOf = (page: string): string =>
  page === 'taskpane.html' ? 'src/taskpane/taskpane.html' : `src/commands/${page}`;

/** Width and height as the file's own header has them. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
