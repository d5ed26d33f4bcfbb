import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse';

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string | null;
  readonly action:
    | { readonly kind: 'pane'; readonly taskpaneId: string; readonly url: string }
    | { readonly kind: 'function'; readonly name: string };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What the host needs of an add-in's manifest. */
export interface Manifest {
  readonly name: string;
  readonly paneUrl: string | null;
  readonly functionFile: string | null;
  readonly groups: readonly RibbonGroup[];
}

/** Manifests use several namespaces for the same words; only the local names matter here. */
const localName = (element: XmlElement) => element.key.replace(/^.*[}:]/, '');

function* everything(element: XmlElement): Generator<XmlElement> {
  for (const child of element.elements()) {
    yield child;
    yield* everything(child);
  }
}

const below = (element: XmlElement, name: string) =>
  [...everything(element)].filter((one) => localName(one) === name);
const childOf = (element: XmlElement | undefined, name: string) =>
  element?.elements().find((one) => localName(one) === name);
const typeOf = (element: XmlElement | undefined) =>
  element?.attributes.find(({ key }) => /(^|[}:])type$/.test(key))?.value ?? '';

/** Reads the desktop form factor of an add-in-only manifest, in its default locale. */
export function readManifest(text: string): Manifest {
  const root = parseXml(text);
  const resources = new Map<string, string>();
  for (const group of below(root, 'Resources').at(-1)?.elements() ?? [])
    for (const entry of group.elements())
      resources.set(entry.attr('id') ?? '', entry.attr('DefaultValue') ?? entry.text);
  const resource = (element: XmlElement | undefined) => resources.get(element?.attr('resid') ?? '') ?? null;

  const button = (control: XmlElement): RibbonButton | null => {
    const action = childOf(control, 'Action');
    const isPane = typeOf(action) === 'ShowTaskpane';
    const url = resource(childOf(action, 'SourceLocation'));
    const functionName = childOf(action, 'FunctionName')?.text.trim() ?? '';
    if (isPane && url === null) return null;
    const supertip = childOf(control, 'Supertip');
    return {
      id: control.attr('id') ?? '',
      label: resource(childOf(control, 'Label')) ?? '',
      tip: resource(childOf(supertip, 'Description')) ?? '',
      icon: resource(childOf(control, 'Icon')?.elements().at(-1)),
      action: isPane
        ? { kind: 'pane', taskpaneId: childOf(action, 'TaskpaneId')?.text ?? '', url: url ?? '' }
        : { kind: 'function', name: functionName },
    };
  };

  const form = below(root, 'DesktopFormFactor').at(-1);
  const groups = (form ? below(form, 'Group') : []).map((group) => ({
    label: resource(childOf(group, 'Label')) ?? '',
    buttons: group
      .elements()
      .filter((one) => localName(one) === 'Control')
      .map(button)
      .filter((one) => one !== null),
  }));
  const settings = childOf(root, 'DefaultSettings');
  return {
    name: childOf(root, 'DisplayName')?.attr('DefaultValue') ?? '',
    paneUrl: childOf(settings, 'SourceLocation')?.attr('DefaultValue') ?? null,
    functionFile: form ? resource(childOf(form, 'FunctionFile')) : null,
    groups,
  };
}
