import type { BrowserContext, Locator, Page } from 'playwright-core';

/** A line of the transcript as the customer reads it. */
export interface ShownMessage {
  readonly from: string;
  readonly text: string;
}

/** The company page with its chat, in one tab, used the way a customer does: by what can be seen. */
export class CustomerTab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(context: BrowserContext, webUrl: string): Promise<CustomerTab> {
    const page = await context.newPage();
    await page.goto(webUrl);
    return new CustomerTab(page);
  }

  get panel(): Locator {
    return this.page.getByRole('dialog', { name: 'Chat with customer care' });
  }

  get composer(): Locator {
    return this.panel.getByRole('textbox', { name: 'Your message' });
  }

  async openPanel(): Promise<void> {
    // As with people; and Chromium draws, and so clicks, slowly in tabs that are behind others.
    await this.page.bringToFront();
    await this.page.getByRole('button', { name: 'Chat with us' }).click();
  }

  /** It may lie over the page's head. */
  async hidePanel(): Promise<void> {
    await this.page.bringToFront();
    if (await this.panel.isVisible()) await this.panel.getByRole('button', { name: 'Hide the chat' }).click();
  }

  async start(name: string, question: string): Promise<void> {
    await this.openPanel();
    await this.panel.getByRole('textbox', { name: 'Your name' }).fill(name);
    await this.panel.getByRole('textbox', { name: 'Your question' }).fill(question);
    await this.panel.getByRole('button', { name: 'Start chat' }).click();
    await this.composer.waitFor();
  }

  /** For a customer who is signed in: they are not asked who they are. */
  async startSignedIn(question: string): Promise<void> {
    await this.panel.getByRole('textbox', { name: 'Your question' }).fill(question);
    await this.panel.getByRole('button', { name: 'Start chat' }).click();
    await this.composer.waitFor();
  }

  /** Signs in, in the head of the company's page. */
  async signIn(): Promise<void> {
    await this.hidePanel();
    await this.page.getByRole('banner').getByRole('button', { name: 'Sign in' }).click();
    await this.page.getByText('Signed in as Ana Costa').waitFor();
  }

  async signOut(): Promise<void> {
    await this.hidePanel();
    await this.page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click();
    await this.page.getByRole('banner').getByRole('button', { name: 'Sign in' }).waitFor();
  }

  async end(): Promise<void> {
    await this.page.bringToFront();
    await this.panel.getByRole('button', { name: 'End chat' }).click();
    await this.panel.getByRole('alertdialog').getByRole('button', { name: 'End chat' }).click();
    await this.panel.getByRole('button', { name: 'Start a new chat' }).waitFor();
  }

  async say(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.composer.press('Enter');
  }

  /** Everything said so far. */
  messages(): Promise<readonly ShownMessage[]> {
    return this.panel.getByRole('article').evaluateAll((articles) =>
      articles.map((article) => ({
        from: article.getAttribute('data-role') ?? '',
        text: article.querySelector('.chat-bubble')?.textContent ?? '',
      })),
    );
  }

  async texts(): Promise<readonly string[]> {
    return (await this.messages()).map(({ text }) => text);
  }

  /** All the words on the panel. */
  words(): Promise<string> {
    return this.panel.innerText();
  }
}
