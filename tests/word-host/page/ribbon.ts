import { html } from './drawRun';
import type { Manifest, RibbonButton } from './manifest';

/** Draws the Home tab's groups of an add-in; the buttons carry their ids from the manifest. */
export function drawRibbon(
  place: HTMLElement,
  manifest: Manifest,
  click: (button: RibbonButton) => void,
): void {
  place.replaceChildren(
    ...manifest.groups.map((group) => {
      const buttons = group.buttons.map((button) => {
        const node = html('button', 'ribbon-button');
        node.type = 'button';
        node.id = `ribbon-${button.id}`;
        node.title = button.tip;
        if (button.icon !== null) {
          const icon = html('img');
          icon.src = button.icon;
          icon.alt = '';
          icon.width = 32;
          icon.height = 32;
          node.append(icon);
        }
        node.append(html('span', '', button.label));
        node.addEventListener('click', () => click(button));
        return node;
      });
      return html(
        'section',
        'ribbon-group',
        html('div', 'ribbon-buttons', ...buttons),
        html('div', 'ribbon-label', group.label),
      );
    }),
  );
}
