import type { SandboxClient } from '@parlance/client-sandbox';

/** One conversation, handled through the sandbox's agent door: for tests of the customer's side alone. */
export class AgentDoor {
  readonly #conversations: SandboxClient['conversations'];
  readonly #path: { readonly conversationId: string };

  private constructor(sandbox: SandboxClient, conversationId: string) {
    this.#conversations = sandbox.conversations;
    this.#path = { conversationId };
  }

  /** @throws Error when the sandbox does not know the customer. */
  static async open(sandbox: SandboxClient, customerName: string): Promise<AgentDoor> {
    const { conversations } = await sandbox.conversations.list({ query: { customerName } });
    const [conversation] = conversations;
    if (conversation === undefined) throw new Error(`The sandbox does not know ${customerName}.`);
    return new AgentDoor(sandbox, conversation.conversationId);
  }

  async accept(agentId = 'rosa'): Promise<void> {
    await this.#conversations.accept({ path: this.#path, body: { agentId } });
  }

  async say(text: string, agentId = 'rosa'): Promise<void> {
    await this.#conversations.say({ path: this.#path, body: { agentId, text } });
  }

  async pushUrl(url: string): Promise<void> {
    await this.#conversations.pushUrl({ path: this.#path, body: { agentId: 'rosa', url } });
  }

  async requestCall(agentId = 'rosa'): Promise<void> {
    await this.#conversations.requestCall({ path: this.#path, body: { agentId } });
  }

  async requeue(): Promise<void> {
    await this.#conversations.requeue({ path: this.#path, body: { agentId: 'rosa' } });
  }

  async join(agentId: string): Promise<void> {
    await this.#conversations.join({ path: this.#path, body: { agentId } });
  }

  async redirect(url: string): Promise<void> {
    await this.#conversations.redirect({ path: this.#path, body: { agentId: 'rosa', url } });
  }

  /** The number that the agent who asked to call was given. */
  async phoneNumber(): Promise<string | undefined> {
    const { conversation } = await this.#conversations.get({ path: this.#path });
    return conversation.call?.phoneNumber;
  }

  async texts(): Promise<readonly string[]> {
    const { entries } = await this.#conversations.get({ path: this.#path });
    return entries.flatMap(({ text }) => text ?? []);
  }
}
