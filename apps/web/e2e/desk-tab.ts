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
    await this.page.locator('.desk-choose').filter({ hasText: customerName }).first().click();
  }

  /** Joins a chat that a colleague has. */
  async join(customerName: string): Promise<void> {
    await this.page.bringToFront();
    await this.page
      .getByRole('button', { name: `Join the chat with ${customerName}` })
      .first()
      .click();
    await this.reply.waitFor();
  }

  /** Adds a colleague to the chat in view. */
  async addColleague(name: string): Promise<void> {
    await this.page.bringToFront();
    await this.action('Add a colleague').click();
    await this.page.getByRole('combobox', { name: 'Who joins' }).selectOption(name);
    await this.page.getByRole('button', { name: 'Add them' }).click();
    await this.page.getByRole('combobox', { name: 'Who joins' }).waitFor({ state: 'detached' });
  }

  /** Shows another view. */
  async show(view: 'Chats' | 'Callbacks' | 'Conditions'): Promise<void> {
    await this.page.bringToFront();
    await this.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
    await this.page.getByRole('main').getByRole('heading', { level: 2 }).waitFor();
  }

  /** A button of the chat in view. */
  action(name: string): Locator {
    return this.page
      .getByRole('group', { name: 'What you can do' })
      .getByRole('button', { name, exact: true });
  }

  /** Shares a page, or sends the customer to one. */
  async sendAddress(action: 'Share a page' | 'Redirect', url: string): Promise<void> {
    await this.page.bringToFront();
    await this.action(action).click();
    const field = this.page.getByRole('textbox', { name: 'Address' });
    await field.fill(url);
    await field.press('Enter');
    await field.waitFor({ state: 'detached' });
  }

  async say(text: string): Promise<void> {
    await this.reply.fill(text);
    await this.reply.press('Enter');
  }

  async end(): Promise<void> {
    await this.page.bringToFront();
    await this.action('End chat').click();
  }

  texts(): Promise<readonly string[]> {
    return this.page.locator('.desk-bubble').allInnerTexts();
  }

  /** What happened besides texts. */
  notes(): Promise<readonly string[]> {
    return this.page.locator('.desk-note').allInnerTexts();
  }

  /** All the words on the page. */
  words(): Promise<string> {
    return this.page.locator('body').innerText();
  }
}
