export interface RibbonButton {
  id: string;
  label: string;
  tipTitle: string;
  tip: string;
  /** address of the largest icon */
  icon: string;
  action: { kind: 'show-pane' } | { kind: 'command'; functionName: string };
}

export interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
}

export interface AddInDescription {
  name: string;
  paneAddress: string;
  functionsAddress: string;
  functionsNamespace: string;
  tab: { id: string; label: string; groups: RibbonGroup[] };
}

/** What the sandbox needs to know of the add-in, read from its manifest as Excel reads it, in the manifest's default language. */
export function readManifest(xml: string): AddInDescription {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(`manifest.xml is not well-formed: ${fault.textContent}`);
  const resources = new Map(
    ['Image', 'Url', 'String'].flatMap((tag) => all(document, tag)).map((resource) => [resource.getAttribute('id') ?? '', resource.getAttribute('DefaultValue') ?? '']),
  );

  function resource(parent: Document | Element, tag: string): string {
    const id = one(parent, tag).getAttribute('resid') ?? '';
    const value = resources.get(id);
    if (value === undefined) throw new Error(`manifest.xml names the resource ${id}, which it does not hold`);
    return value;
  }

  function largestIcon(control: Element): string {
    const images = all(one(control, 'Icon'), 'Image').sort((a, b) => Number(b.getAttribute('size')) - Number(a.getAttribute('size')));
    return resources.get(images[0]?.getAttribute('resid') ?? '') ?? '';
  }

  function readButton(control: Element): RibbonButton {
    const action = one(control, 'Action');
    const supertip = one(control, 'Supertip');
    return {
      id: control.getAttribute('id') ?? '',
      label: resource(control, 'Label'),
      tipTitle: resource(supertip, 'Title'),
      tip: resource(supertip, 'Description'),
      icon: largestIcon(control),
      action: kindOf(action) === 'ExecuteFunction'
        ? { kind: 'command', functionName: one(action, 'FunctionName').textContent?.trim() ?? '' }
        : { kind: 'show-pane' },
    };
  }

  const tab = one(document, 'CustomTab');
  const functions = all(document, 'ExtensionPoint').find((point) => kindOf(point) === 'CustomFunctions');
  if (!functions) throw new Error('manifest.xml has no custom functions');
  return {
    name: one(document, 'DisplayName').getAttribute('DefaultValue') ?? '',
    paneAddress: one(one(document, 'DefaultSettings'), 'SourceLocation').getAttribute('DefaultValue') ?? '',
    functionsAddress: resource(one(functions, 'Metadata'), 'SourceLocation'),
    functionsNamespace: resource(functions, 'Namespace'),
    tab: {
      id: tab.getAttribute('id') ?? '',
      label: resources.get([...tab.children].find((child) => child.localName === 'Label')?.getAttribute('resid') ?? '') ?? '',
      groups: all(tab, 'Group').map((group) => ({
        id: group.getAttribute('id') ?? '',
        label: resource(group, 'Label'),
        buttons: all(group, 'Control').map(readButton),
      })),
    },
  };
}

const all = (parent: Document | Element, tag: string): Element[] => [...parent.getElementsByTagNameNS('*', tag)];

function one(parent: Document | Element, tag: string): Element {
  const found = all(parent, tag)[0];
  if (!found) throw new Error(`manifest.xml has no ${tag} where one is needed`);
  return found;
}

const kindOf = (element: Element): string | null => element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');
