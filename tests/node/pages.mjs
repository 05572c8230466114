// The pages in a browser, at two widths: each job with and without scripts, then every state held to axe and
// html-validate. Writes each fault, and last how many there were. With a folder as second argument it leaves a
// picture of every state there.
import { launch } from './browser.mjs';
import { judge, validate } from './judge.mjs';

const [site, pictures] = process.argv.slice(2);
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

const plan = async (page, start) => {
  await page.goto(`${site}/follow-up?offer=hvidovre-porten`);
  await page.fill('#start', start);
  await page.getByRole('button', { name: 'Vis datoerne' }).click();
  await page.waitForSelector('#svar');
};

const turn = async (page, { role = '', text = '', age = '', colour = '', peril = null } = {}) => {
  await page.goto(`${site}/contact`);
  await page.selectOption('#role', role);
  await page.fill('#text', text);
  await page.fill('#age', age);
  await page.selectOption('#colour', colour);
  if (peril) await page.getByLabel(peril).check();
  await page.getByRole('button', { name: 'Vis, hvem jeg skal kontakte' }).click();
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
  'see when to look again, and take the days home': async (page, name) => {
    await page.goto(`${site}/offers/hvidovre-porten`);
    await page.getByRole('link', { name: 'Hvornår skal der følges op?' }).click();
    await page.fill('#start', '2024-01-15');
    await page.getByRole('button', { name: 'Vis datoerne' }).click();
    await page.waitForSelector('.dates');
    expect(page.url() === `${site}/follow-up#svar`, `${name}: the address is ${page.url()}`);
    const first = await page.locator('.dates tbody th').first().textContent();
    expect(first === 'mandag den 12. februar 2024', `${name}: the first is ${first}`);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hent datoerne til din kalender' }).click();
    const file = (await coming).suggestedFilename();
    expect(file === 'opfoelgning.ics', `${name}: the file is ${file}`);
  },
  'find whom to contact, from the front page to the paper': async (page, name) => {
    await page.goto(`${site}/`);
    await page.getByRole('link', { name: 'Er du i tvivl om, hvem du skal tale med?' }).click();
    await page.selectOption('#role', 'teacher');
    await page.fill('#text', 'kommer ikke i skole');
    await page.getByRole('button', { name: 'Vis, hvem jeg skal kontakte' }).click();
    await page.waitForSelector('.turns');
    expect(page.url() === `${site}/contact#svar`, `${name}: the address is ${page.url()}`);
    await page.waitForTimeout(100);
    expect(await isInView(page, '#svaret'), `${name}: the answer is not in view`);
    const first = await page.locator('.turn h3').first().textContent();
    expect(first === 'Din egen leder', `${name}: the first is ${first}`);
    const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(paper.length > 1000, `${name}: nothing is printed`);
    await page.getByText('Ret dine svar').click();
    expect((await page.inputValue('#text')) === 'kommer ikke i skole', `${name}: what was typed is gone`);
  },
  'look a word up, and the paragraph it stands under': async (page, name) => {
    await page.goto(`${site}/`);
    await page.getByRole('link', { name: 'Ord', exact: true }).click();
    await page.getByLabel('Ord eller forkortelse').fill('kontaktpersonen');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#betyder');
    const meanings = await page.locator('.meanings h3').allTextContents();
    expect(meanings.join() === 'kontaktperson,kontaktsted', `${name}: it means ${meanings}`);
    await page.getByRole('link', { name: '52.3.6' }).click();
    await page.waitForSelector('.paragraph');
    const heading = await page.locator('.paragraph h2').textContent();
    expect(heading.includes('er nu BL § 32, stk. 1, nr. 3'), `${name}: it says ${heading}`);
    const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(paper.length > 1000, `${name}: nothing is printed`);
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
    // Past the way to whom one contacts, to the box.
    await page.keyboard.press('Tab');
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
  contact: (page) => page.goto(`${site}/contact`),
  'contact-answer': (page) => turn(page, { role: 'teacher', text: 'kommer ikke i skole', age: '9' }),
  'contact-consider': (page) => turn(page, { role: 'teacher', text: '15-årig pige skærer i sig selv' }),
  'contact-danger': (page) => turn(page, { role: 'educator', colour: 'red', peril: 'Vold eller overgreb, hjemme' }),
  'contact-fault': (page) => turn(page, { text: 'angst', age: 'tretten' }),
  'follow-up': (page) => page.goto(`${site}/follow-up?offer=hvidovre-porten`),
  'follow-up-step': (page) => page.goto(`${site}/follow-up`),
  'follow-up-answer': (page) => plan(page, '2024-01-15'),
  'follow-up-fault': (page) => plan(page, ''),
  unknown: (page) => page.goto(`${site}/findes/ikke`),
  words: (page) => page.goto(`${site}/words`),
  meanings: (page) => page.goto(`${site}/words?term=b%C3%B8rnehuset`),
  near: (page) => page.goto(`${site}/words?term=familehandlig`),
  'no term': (page) => page.goto(`${site}/words?term=${'ord+'.repeat(30)}`),
  law: (page) => page.goto(`${site}/law`),
  paragraph: (page) => page.goto(`${site}/law?text=52.3.3`),
  'no paragraph': (page) => page.goto(`${site}/law?text=900`),
  list: async (page) => {
    await ask(page, '13-årig kommer ikke i skole', { asker: 'caseworker' });
    const opened = page.context().waitForEvent('page');
    await page.getByLabel('Læg Familieskolen på den korte liste').check();
    await page.getByRole('button', { name: 'Vis den korte liste' }).click();
    return opened;
  },
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
    states += 1;
    faults.push(...(await judge(page, name)));
    faults.push(...(await validate(await sent.get(page.url().split('#')[0]).text(), name)));
    if (pictures) await page.screenshot({ path: `${pictures}/${state}-${width}.png`, fullPage: true });
    await context.close();
  }
}
await browser.close();
for (const fault of faults) console.log(fault);
console.log(`${states} states, ${faults.length} faults`);
