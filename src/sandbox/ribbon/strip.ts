import type { AddInDescription, RibbonButton } from './read-manifest';

export interface StripActions {
  showPane(): void;
  runCommand(controlId: string, functionName: string): void;
}

/** Draws the add-in's own tab as the manifest describes it. Icons come from this server, wherever the manifest says they are. */
export function drawRibbon(place: HTMLElement, tab: AddInDescription['tab'], actions: StripActions): void {
  const page = place.ownerDocument;
  const element = (tag: string, className: string, ...children: (Node | string)[]) => {
    const made = page.createElement(tag);
    made.className = className;
    made.append(...children);
    return made;
  };

  function drawButton(button: RibbonButton): HTMLElement {
    const icon = page.createElement('img');
    icon.src = new URL(button.icon).pathname;
    icon.alt = '';
    const drawn = element('button', '', icon, button.label);
    drawn.id = button.id;
    drawn.title = button.tipTitle === button.label ? button.tip : `${button.tipTitle}\n${button.tip}`;
    drawn.addEventListener('click', () => {
      if (button.action.kind === 'show-pane') actions.showPane();
      else actions.runCommand(button.id, button.action.functionName);
    });
    return drawn;
  }

  const name = element('div', '', tab.label);
  name.id = tab.id;
  name.setAttribute('role', 'tab');
  name.setAttribute('aria-selected', 'true');
  const tabs = element('div', 'ribbon-tabs', name);
  tabs.setAttribute('role', 'tablist');
  const groups = tab.groups.map((group) => {
    const drawn = element('div', 'ribbon-group', element('div', 'ribbon-buttons', ...group.buttons.map(drawButton)), element('div', 'ribbon-group-name', group.label));
    drawn.setAttribute('role', 'group');
    drawn.setAttribute('aria-label', group.label);
    return drawn;
  });
  const panel = element('div', 'ribbon-groups', ...groups);
  panel.setAttribute('role', 'tabpanel');
  panel.setAttribute('aria-labelledby', tab.id);
  place.replaceChildren(tabs, panel);
}
