/**
 * Ties a ribbon button's function command to its work. Word waits for the button to be completed, whatever comes of
 * the work, and gives it up after five minutes.
 */
export function onRibbonButton(name: string, work: () => Promise<void>): void {
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    try {
      await work();
    } finally {
      event.completed();
    }
  });
  // Until a page has asked to be told, office.js takes it for one that never loads and sends it no button.
  void Office.onReady();
}
