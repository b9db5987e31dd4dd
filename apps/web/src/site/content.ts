/** The company page's words. */
export const content = {
  company: 'Alderway',
  navigation: [
    { label: 'Bicycles', href: '#bicycles' },
    { label: 'How we build', href: '#craft' },
    { label: 'Call us', href: '#call' },
    { label: 'Visit us', href: '#visit' },
    { label: 'Questions', href: '#questions' },
  ],
  talk: 'Talk to us',
  hero: {
    over: 'Made in small numbers since 1987',
    title: 'A bicycle that is yours to the millimetre.',
    lead: 'City, touring and cargo bicycles, brazed by hand in our own workshop and built to your measure in three weeks.',
    action: 'See the bicycles',
    ask: 'Ask a builder',
  },
  facts: [
    { value: '21 days', label: 'from your measure to your door' },
    { value: '15 years', label: 'guarantee on every frame' },
    { value: '4.9 / 5', label: 'from 3,200 riders' },
    { value: '62', label: 'partner workshops for service' },
  ],
  bicycles: [
    {
      kind: 'touring',
      name: 'Alder 8',
      text: 'The one for long days. Steel that gives where the road does not, and mounts for everything you carry.',
      price: 'from € 2,450',
      detail: 'Steel · 12 gears · 11.8 kg',
    },
    {
      kind: 'city',
      name: 'Linden',
      text: 'Step through and go. Belt drive, hub gears and lights that are simply always on.',
      price: 'from € 1,890',
      detail: 'Belt drive · 8 gears · 13.9 kg',
    },
    {
      kind: 'cargo',
      name: 'Oak',
      text: 'Two children or a week of shopping, low and calm between you and the front wheel.',
      price: 'from € 4,980',
      detail: 'Electric · 110 km · 200 kg load',
    },
  ],
  craft: {
    over: 'How we build',
    title: 'Nine people, one roof, no hurry.',
    lead: 'Every frame is made by one person, from the first cut to the last coat, and carries their initials under the bottom bracket.',
    steps: [
      {
        title: 'We measure you',
        text: 'In the shop in half an hour, or at home with a friend and a tape. We guide you by chat.',
      },
      {
        title: 'You choose',
        text: 'Forty colours, four handlebars, three saddles. You see each change, and its price, at once.',
      },
      { title: 'We build', text: 'Three weeks at the bench. You get a photograph when the frame is brazed.' },
      { title: 'You ride', text: 'Delivered ready to go. The first service is on us, wherever you live.' },
    ],
  },
  quote: {
    text: 'I wrote to them about a creaking saddle post. The woman who had brazed the frame answered, and it was solved in four messages.',
    by: 'Mira K., rides an Alder 8 since 2019',
  },
  visit: {
    title: 'Come by for a test ride',
    text: 'All three are in the shop, in every size. Coffee is on, dogs are welcome.',
    chat: 'Arrange a test ride',
    callback: 'Have us call you',
    address: ['Alderway Bicycles', '14 Mill Lane', 'Open Tuesday to Saturday, 10 to 18'],
  },
  questions: [
    {
      question: 'Which size do I need?',
      answer:
        'That is our job: we build to your height, inseam and reach. Send us the three figures in the chat and we draw your frame.',
    },
    {
      question: 'Can I lease it through my employer?',
      answer: 'Yes, with all the usual providers. Tell us which one and we send the papers the same day.',
    },
    {
      question: 'What if I do not like it?',
      answer: 'Ride it for thirty days. If it is not for you, we fetch it and you get your money back.',
    },
  ],
  footer: '© Alderway Bicycles. An invented company, to show the chat at work.',
} as const;
