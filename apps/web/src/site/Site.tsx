import type { ReactNode } from 'react';

import { Bicycle } from './Bicycle.js';
import { content } from './content.js';

import './site.css';
import './sections.css';

interface ChatProps {
  readonly onChat: () => void;
}

interface SiteProps extends ChatProps {
  /** Absent where nobody can call back. */
  readonly onCallback: (() => void) | undefined;
  /** In the page's head: who is signed in. */
  readonly account: ReactNode;
  /** Where the page's visitors call. */
  readonly call: ReactNode;
}

/** The company's page. */
export function Site({ onChat, onCallback, account, call }: SiteProps): ReactNode {
  return (
    <div className="site">
      <a className="site-skip" href="#main">
        Skip to the content
      </a>
      <SiteHead onChat={onChat} account={account} />
      <main id="main">
        <Hero onChat={onChat} />
        <Facts />
        <Bicycles />
        <Craft />
        <Quote />
        {call}
        <Visit onChat={onChat} onCallback={onCallback} />
        <Questions />
      </main>
      <footer className="site-foot">
        <Brand />
        <p>{content.footer}</p>
      </footer>
    </div>
  );
}

const Brand = (): ReactNode => (
  <span className="site-brand">
    <svg viewBox="3 5 26 21" width="38" height="30" aria-hidden="true">
      <circle cx="9" cy="20" r="5" />
      <circle cx="23" cy="20" r="5" />
      <path d="m9 20 5-9h6l3 9M14 11l3 9H9M13 8h3" />
    </svg>
    {content.company}
  </span>
);

const SiteHead = ({ onChat, account }: Pick<SiteProps, 'onChat' | 'account'>): ReactNode => (
  <header className="site-head">
    <Brand />
    <nav aria-label="Main">
      <ul>
        {content.navigation.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
    {account}
    <button type="button" className="site-button" data-tone="quiet" onClick={onChat}>
      {content.talk}
    </button>
  </header>
);

const Hero = ({ onChat }: ChatProps): ReactNode => (
  <section className="site-hero">
    <div className="site-hero-text">
      <p className="site-over">{content.hero.over}</p>
      <h1>{content.hero.title}</h1>
      <p className="site-lead">{content.hero.lead}</p>
      <div className="site-actions">
        <a className="site-button" href="#bicycles">
          {content.hero.action}
        </a>
        <button type="button" className="site-button" data-tone="quiet" onClick={onChat}>
          {content.hero.ask}
        </button>
      </div>
    </div>
    <div className="site-scene" aria-hidden="true">
      <Bicycle kind="touring" />
    </div>
  </section>
);

const Facts = (): ReactNode => (
  <dl className="site-facts">
    {content.facts.map(({ value, label }) => (
      <div key={value}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

const Bicycles = (): ReactNode => (
  <section className="site-section" id="bicycles" aria-labelledby="bicycles-title">
    <h2 id="bicycles-title">Three bicycles, thought through</h2>
    <ul className="site-cards">
      {content.bicycles.map(({ kind, name, text, price, detail }) => (
        <li key={name} className="site-card" data-kind={kind}>
          <div className="site-card-picture">
            <Bicycle kind={kind} />
          </div>
          <h3>{name}</h3>
          <p>{text}</p>
          <p className="site-card-foot">
            <strong>{price}</strong>
            <span>{detail}</span>
          </p>
        </li>
      ))}
    </ul>
  </section>
);

const Craft = (): ReactNode => (
  <section className="site-craft" id="craft" aria-labelledby="craft-title">
    <div>
      <p className="site-over">{content.craft.over}</p>
      <h2 id="craft-title">{content.craft.title}</h2>
      <p className="site-lead">{content.craft.lead}</p>
    </div>
    <ol className="site-steps">
      {content.craft.steps.map(({ title, text }) => (
        <li key={title}>
          <h3>{title}</h3>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  </section>
);

const Quote = (): ReactNode => (
  <figure className="site-quote">
    <blockquote>{content.quote.text}</blockquote>
    <figcaption>{content.quote.by}</figcaption>
  </figure>
);

const Visit = ({ onChat, onCallback }: Pick<SiteProps, 'onChat' | 'onCallback'>): ReactNode => (
  <section className="site-visit" id="visit" aria-labelledby="visit-title">
    <div>
      <h2 id="visit-title">{content.visit.title}</h2>
      <p className="site-lead">{content.visit.text}</p>
      <div className="site-actions">
        <button type="button" className="site-button" data-tone="light" onClick={onChat}>
          {content.visit.chat}
        </button>
        {onCallback !== undefined && (
          <button type="button" className="site-button" data-tone="outline" onClick={onCallback}>
            {content.visit.callback}
          </button>
        )}
      </div>
    </div>
    <address>
      {content.visit.address.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
  </section>
);

const Questions = (): ReactNode => (
  <section className="site-section" id="questions" aria-labelledby="questions-title">
    <h2 id="questions-title">What people ask us</h2>
    <div className="site-questions">
      {content.questions.map(({ question, answer }) => (
        <details key={question}>
          <summary>{question}</summary>
          <p>{answer}</p>
        </details>
      ))}
    </div>
  </section>
);
