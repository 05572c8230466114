// The pages in a browser, at two widths: each job with and without scripts, then every state held to axe and
// html-validate. Writes each fault, and last how many there were. With a folder as second argument it leaves a
// picture of every state there.
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { launch } from './browser.mjs';

const [site, pictures] = process.argv.slice(2);
const axe = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The house writes both forms of what HTML allows in two ways.
    'void-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    // A number is broken across lines by the style, not by spaces of its own.
    'tel-non-breaking': 'off',
    // The address of the style changes with what it holds.
    'require-sri': 'off',
  },
});
const widths = [1280, 360];
const faults = [];
let states = 0;

const expect = (is, what) => {
  if (!is) faults.push(what);
};

// A page on which nothing may be complained of, and nothing fetched from elsewhere.
const watched = async (context, name) => {
  const watch = (page) => {
    page.on('console', (said) => {
      // The browser tells of an answer that is a fault by its status; that is what was asked for.
      const isStatus = /status of (400|404|422)/.test(said.text());
      if (said.type() === 'error' && !isStatus) faults.push(`${name}: console: ${said.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`${name}: script: ${error.message}`));
  };
  context.on('page', watch);
  context.on('request', (request) => {
    expect(request.url().startsWith(`${site}/`), `${name}: asks for ${request.url()}`);
    expect(!/kommer.ikke|drengen|skærer|tretten/.test(decodeURIComponent(request.url())), `${name}: words in ${request.url()}`);
  });
  return context.newPage();
};

const ask = async (page, text, { asker = 'general-staff', age = '' } = {}) => {
  await page.goto(`${site}/`);
  await page.fill('#text', text);
  await page.fill('#age', age);
  await page.selectOption('#asker', asker);
  await page.getByRole('button', { name: 'Find tilbud' }).click();
  await page.waitForSelector('#svar');
};

const isInView = async (page, selector) => {
  const box = await page.locator(selector).boundingBox();
  return box !== null && box.y > -5 && box.y < page.viewportSize().height / 2;
};

// Whatever somebody comes for, from the first key to the paper.
const jobs = {
  'find, take away, and print the short list': async (page, name) => {
    await ask(page, '13-årig kommer ikke i skole', { asker: 'caseworker' });
    expect(page.url() === `${site}/#svar`, `${name}: the address is ${page.url()}`);
    await page.waitForTimeout(100);
    expect(await isInView(page, '#svar'), `${name}: the answer is not in view`);
    const drawn = await page.locator('svg.staircase:visible').count();
    expect(drawn === 1, `${name}: ${drawn} staircases are seen`);
    await page.getByRole('button', { name: 'Tag 13 år væk' }).click();
    await page.waitForSelector('#svar');
    expect((await page.inputValue('#text')) === 'kommer ikke i skole', `${name}: the age is still there`);
    await page.getByLabel('Læg Familieskolen på den korte liste').check();
    for (const offer of ['Familierådgiver på skolen', 'Headspace Hvidovre', 'Sundhedsplejen']) {
      await page.getByLabel(`Læg ${offer} på den korte liste`).check();
    }
    const opened = page.context().waitForEvent('page');
    await page.getByRole('button', { name: 'Vis den korte liste' }).click();
    const list = await opened;
    await list.waitForLoadState();
    const names = await list.locator('.listed h2').allTextContents();
    expect(names.join() === 'Familieskolen,Familierådgiver på skolen,Headspace Hvidovre,Sundhedsplejen', `${name}: the list has ${names}`);
    const paper = (await list.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const sheets = paper.match(/\/Type\s*\/Page\b/g).length;
    expect(sheets === 1, `${name}: ${sheets} sheets`);
  },
  'read about an offer that was suggested': async (page, name) => {
    await ask(page, 'skilsmisse, barn på 9 år');
    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'Skilsmissegrupper på skolerne (åbner i en ny fane)' }).click();
    const offer = await opened;
    await offer.waitForLoadState();
    expect((await offer.locator('h1').textContent()) === 'Skilsmissegrupper på skolerne', `${name}: another offer`);
  },
  'look through the range': async (page, name) => {
    await page.goto(`${site}/`);
    await page.getByRole('link', { name: 'Hele viften' }).click();
    await page.locator('.stairs a', { hasText: 'Hjemmebaseret' }).click();
    await page.getByRole('navigation', { name: 'Hjælper med' }).getByRole('link').first().click();
    await page.getByRole('link', { name: 'Tag Trin 3: Hjemmebaseret væk' }).click();
    const address = new URL(page.url());
    expect([...address.searchParams.keys()].join() === 'problem-area', `${name}: ${address}`);
    await page.locator('.offers h3 a').first().click();
    await page.waitForSelector('.offer h1');
  },
  'put a fault right': async (page, name) => {
    await ask(page, 'angst', { age: 'tretten' });
    await page.getByRole('link', { name: 'Skriv alderen som et helt tal' }).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('13');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#svaret');
    expect((await page.inputValue('#age')) === '13', `${name}: the age was not put right`);
  },
  'ask with the keyboard alone': async (page, name) => {
    await page.goto(`${site}/`);
    await page.keyboard.press('Tab');
    expect(await isInView(page, '.skip'), `${name}: the way past the menu is not seen`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('skolefravær');
    // Past the four optional fields, to the button.
    for (let field = 0; field < 5; field += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#svaret');
  },
  'act on danger': async (page, name) => {
    await ask(page, 'far slår drengen på 8 år');
    await page.waitForTimeout(100);
    expect(await isInView(page, '#fare'), `${name}: the danger is not in view`);
    const number = await page.locator('.urgent .actions a').first().getAttribute('href');
    expect(number === 'tel:112', `${name}: ${number} is rung first`);
    expect((await page.title()).startsWith('Fare'), `${name}: the tab does not tell`);
  },
};

// Every state a page can be in, by its name and how one comes there.
const look = {
  empty: (page) => page.goto(`${site}/`),
  answer: (page) => ask(page, '13-årig kommer ikke i skole', { asker: 'caseworker' }),
  urgent: (page) => ask(page, 'far slår drengen på 8 år', { asker: 'caseworker' }),
  consider: (page) => ask(page, '15-årig pige skærer i sig selv', { asker: 'caseworker' }),
  nothing: (page) => ask(page, 'familien vil gerne have en hund'),
  fault: (page) => ask(page, ' ', { age: 'tretten' }),
  offer: (page) => page.goto(`${site}/offers/hvidovre-familieskolen`),
  range: (page) => page.goto(`${site}/staircase`),
  chosen: (page) => page.goto(`${site}/staircase?step=3&problem-area=skolevanskeligheder`),
  unknown: (page) => page.goto(`${site}/findes/ikke`),
  list: async (page) => {
    await ask(page, '13-årig kommer ikke i skole', { asker: 'caseworker' });
    const opened = page.context().waitForEvent('page');
    await page.getByLabel('Læg Familieskolen på den korte liste').check();
    await page.getByRole('button', { name: 'Vis den korte liste' }).click();
    return opened;
  },
};

// What a finger must be able to hit: 44 px high, but for links within a sentence.
const tooSmall = () =>
  [...document.querySelectorAll('button, select, textarea, input:not([type="hidden"]):not([type="checkbox"]), label:has(input), nav a, summary')]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
    .map((one) => `${one.tagName} «${one.textContent.trim()}»`);

const judge = async (page, name) => {
  states += 1;
  await page.evaluate(axe);
  const found = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags }), rules);
  for (const fault of found.violations) {
    const where = fault.nodes.map((node) => node.target.join(' ')).join(', ');
    faults.push(`${name}: axe: ${fault.id}: ${fault.help}: ${where}`);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide <= 0, `${name}: ${wide} px wider than the window`);
  for (const small of await page.evaluate(tooSmall)) faults.push(`${name}: too small to hit: ${small}`);
};

const validate = async (html, name) => {
  const report = await validator.validateString(html);
  for (const { messages } of report.results) {
    for (const fault of messages) {
      faults.push(`${name}: HTML ${fault.line}:${fault.column}: ${fault.ruleId}: ${fault.message}`);
    }
  }
};

const browser = await launch();
for (const width of widths) {
  const viewport = { width, height: width > 600 ? 900 : 740 };
  for (const javaScriptEnabled of [true, false]) {
    for (const [job, done] of Object.entries(jobs)) {
      const name = `${job} (${width} px, scripts ${javaScriptEnabled ? 'on' : 'off'})`;
      const context = await browser.newContext({ viewport, javaScriptEnabled, reducedMotion: 'reduce' });
      context.setDefaultTimeout(20_000);
      try {
        await done(await watched(context, name), name);
      } catch (error) {
        faults.push(`${name}: ${error.message}`);
      }
      await context.close();
    }
  }
  for (const [state, reach] of Object.entries(look)) {
    const name = `${state} (${width} px)`;
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
    const sent = new Map();
    context.on('response', (response) => sent.set(response.url().split('#')[0], response));
    const first = await watched(context, name);
    const reached = await reach(first);
    const page = state === 'list' ? reached : first;
    await page.waitForLoadState();
    await judge(page, name);
    await validate(await sent.get(page.url().split('#')[0]).text(), name);
    if (pictures) await page.screenshot({ path: `${pictures}/${state}-${width}.png`, fullPage: true });
    await context.close();
  }
}
await browser.close();
for (const fault of faults) console.log(fault);
console.log(`${states} states, ${faults.length} faults`);
