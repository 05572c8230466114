// Confirmation links in a browser, at two widths: opened as from a mail, read, and answered with the keyboard and
// with the one button; then opened again, and those that are of no use. The link goes nowhere but into the answer.
// Every state is held to axe and html-validate. Takes the site, a link that has expired, and a link for each width.
// Writes each fault, and last how many there were. With a folder as last argument it leaves a picture of every state
// there.
import { launch } from './browser.mjs';
import { judge, validate } from './judge.mjs';

const [site, expired, ...rest] = process.argv.slice(2);
const [links, pictures] = [rest.slice(0, 2), rest[2]];
const faults = [];
let states = 0;

const expect = (is, what) => {
  if (!is) faults.push(what);
};

const open = (link) => (page) => page.goto(`${site}/confirm?link=${link}`);

// Every state, by its name, its heading, and how one comes there; in this order.
const reached = (link) => [
  ['asked', 'Passer det stadig?', open(link)],
  ['thanked', 'Tak, det er noteret', async (page) => {
    await open(link)(page);
    await page.getByRole('link', { name: 'svar nederst på siden' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const said = await page.evaluate(() => document.activeElement.textContent);
    expect(said === 'Ja, det passer stadig', `${said} is reached instead of the button`);
    const sending = page.waitForRequest((request) => request.method() === 'POST');
    await page.keyboard.press('Enter');
    const { origin, referer } = await (await sending).allHeaders();
    expect(origin === 'null' && referer === undefined, `the form says that it comes from ${origin} ${referer}`);
    await page.waitForURL(`${site}/confirm`);
  }],
  ['confirmed', 'Tilbuddet er allerede bekræftet', open(link)],
  ['expired', 'Linket er udløbet', open(expired)],
  ['no-link', 'Linket kan ikke bruges', open(`${link.slice(0, -9)}`)],
];

const browser = await launch();
for (const [place, width] of [1280, 360].entries()) {
  const viewport = { width, height: width > 600 ? 900 : 740 };
  for (const [state, heading, reach] of reached(links[place])) {
    const name = `${state} (${width} px)`;
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
    context.setDefaultTimeout(20_000);
    const sent = new Map();
    context.on('request', async (request) => {
      expect(request.url().startsWith(`${site}/`), `${name}: asks for ${request.url()}`);
      const referer = await request.headerValue('referer');
      // A file that is kept already is asked for with an empty one.
      expect(!referer, `${name}: ${request.url()} learns that one was at ${referer}`);
    });
    try {
      const page = await context.newPage();
      page.on('response', (response) => sent.set(response.url().split('#')[0], response));
      page.on('console', (said) => {
        const isStatus = /status of (400|410)/.test(said.text());
        if (said.type() === 'error' && !isStatus) faults.push(`${name}: console: ${said.text()}`);
      });
      await reach(page);
      await page.waitForLoadState();
      const h1 = await page.locator('h1').textContent();
      expect(h1 === heading, `${name}: ${h1}`);
      states += 1;
      faults.push(...(await judge(page, name)));
      faults.push(...(await validate(await sent.get(page.url().split('#')[0]).text(), name)));
      if (pictures) await page.screenshot({ path: `${pictures}/${state}-${width}.png`, fullPage: true });
    } catch (error) {
      faults.push(`${name}: ${error.message}`);
    }
    await context.close();
  }
}
await browser.close();
for (const fault of faults) console.log(fault);
console.log(`${states} states, ${faults.length} faults`);
