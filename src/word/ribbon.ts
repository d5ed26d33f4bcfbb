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
}
