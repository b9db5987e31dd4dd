import type { BrowserContext, Locator, Page } from 'playwright-core';

/** The agent desk in one tab, used the way an agent does. */
export class DeskTab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(context: BrowserContext, webUrl: string, agentId: string): Promise<DeskTab> {
    const page = await context.newPage();
    await page.goto(`${webUrl}/desk?agent=${agentId}`);
    const desk = new DeskTab(page);
    await page.getByText('Online').waitFor();
    return desk;
  }

  get reply(): Locator {
    return this.page.getByRole('textbox', { name: 'Your reply' });
  }

  async accept(customerName: string): Promise<void> {
    await this.page.bringToFront();
    await this.page
      .getByRole('button', { name: `Accept the chat with ${customerName}` })
      .first()
      .click();
    await this.reply.waitFor();
  }

  async choose(customerName: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.getByRole('navigation').getByRole('button', { name: customerName }).click();
  }

  async say(text: string): Promise<void> {
    await this.reply.fill(text);
    await this.reply.press('Enter');
  }

  async end(): Promise<void> {
    await this.page.bringToFront();
    await this.page.getByRole('button', { name: 'End chat' }).click();
  }

  texts(): Promise<readonly string[]> {
    return this.page.locator('.desk-bubble').allInnerTexts();
  }

  /** All the words on the page. */
  words(): Promise<string> {
    return this.page.locator('body').innerText();
  }
}
