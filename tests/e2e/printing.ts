import type { Desk } from './fixtures.ts'

/** Instead of a printer: the words of the pages that are sent to it, as they stand on the paper, without the footer. */
export async function catchPrinting({ app }: Desk): Promise<() => Promise<string[]>> {
  await app.evaluate((electron) => {
    const printed: string[] = []
    Object.assign(globalThis, { printedWords: printed })
    const onPaper = `[...document.querySelectorAll('.standalone article')].map((sheet) => {
      const copy = sheet.cloneNode(true)
      copy.querySelector('footer')?.remove()
      return copy.textContent
    }).join('')`
    const caught = (contents: Electron.WebContents): void => {
      const readAndAnswer = async (done: ((printed: boolean, reason: string) => void) | undefined): Promise<void> => {
        printed.push(String(await contents.executeJavaScript(onPaper)))
        done?.(true, '')
      }
      contents.print = (_options, done) => void readAndAnswer(done)
    }
    // The window of paper may stand ready from the document before.
    electron.webContents.getAllWebContents().forEach(caught)
    electron.app.on('web-contents-created', (_event, contents) => caught(contents))
  })
  return () => app.evaluate(() => (globalThis as unknown as { printedWords: string[] }).printedWords)
}
