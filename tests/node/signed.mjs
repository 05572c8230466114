// The pages of those who are signed in, in a browser at two widths: an offer is changed from the first word to what
// everybody sees, with and without scripts; what is typed is never lost; nobody else's form is taken. Then every state
// is held to axe and html-validate. Writes each fault, and last how many there were. With a folder as last argument it
// leaves a picture of every state there.
import { launch } from './browser.mjs';
import { judge, validate } from './judge.mjs';

const [site, editor, approver, pictures] = process.argv.slice(2);
const own = '/offers/hvidovre-sundhedsplejen';
// A page that is not ours; the browser is given it without asking for it.
const elsewhere = 'http://elsewhere.example/';
const faults = [];
let states = 0;

const expect = (is, what) => {
  if (!is) faults.push(what);
};

const signIn = async (page, token, next = '/') => {
  await page.goto(`${site}/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel('Dit token').fill(token);
  await page.getByRole('main').getByRole('button', { name: 'Log ind' }).click();
};

const edit = async (page, summary) => {
  await page.goto(`${site}${own}/edit`);
  await page.getByLabel('Kort fortalt').fill(summary);
};

const look = (page) => page.getByRole('button', { name: 'Se, hvad der ændres' }).last().click();

const propose = async (page, summary) => {
  await edit(page, summary);
  await look(page);
  await page.getByRole('button', { name: 'Foreslå' }).click();
  await page.waitForURL(`${site}/review/**`);
  return page.url();
};

const tell = async (page, fields, button) => {
  await page.goto(`${site}${own}/availability`);
  const form = page.locator('form', { has: page.getByRole('button', { name: button, exact: true }) });
  for (const [label, value] of Object.entries(fields)) await form.getByLabel(label, { exact: true }).fill(value);
  await form.getByRole('button', { name: button, exact: true }).click();
  await page.locator('#svar').waitFor();
};

const handIn = async (page, name, text) => {
  await page.goto(`${site}/import`);
  await page.getByLabel('Fil', { exact: true }).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Se, hvad der vil ske' }).click();
};

const lasting = (weeks) => `Id;Navn;Varighed\nhvidovre-sundhedsplejen;Sundhedsplejen;${weeks} uger\n`;

// Rows that come to everything a row can come to.
const table = [
  'Kommune;Navn;Beskrivelse;Trin;Problemområde;Farve',
  'Hvidovre;Sorggruppe;Gruppe for børn i sorg;2;sorg, kludder;blå',
  'Gotham;Natgruppe;Gruppe;2;sorg;sort',
  'Hvidovre;Sundhedsplejen;Sundhedsplejen er for alle.;1;sorg;',
].join('\n');

const proposeTable = async (page, text) => {
  await handIn(page, 'tilbud.csv', text);
  await page.getByRole('button', { name: /^Foreslå de/ }).click();
  await page.waitForURL(`${site}/import/batches/**`);
};

const has = async (page, text) => (await page.getByRole('main').textContent()).includes(text);

// Each comes to a page of its own and leaves nothing that the others mind.
const jobs = {
  'propose, review, approve, read': async (page, other, name) => {
    await page.goto(`${site}/review`);
    expect(page.url() === `${site}/sign-in?next=%2Freview`, `${name}: ${page.url()} instead of the way in`);
    await page.getByLabel('Dit token').fill(editor);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site}/review`);
    const [cookie] = await page.context().cookies();
    expect(cookie.name === '__Host-vifte' && cookie.secure && cookie.httpOnly && cookie.sameSite === 'Lax', `${name}: the cookie is ${JSON.stringify(cookie)}`);
    await page.goto(`${site}${own}`);
    await page.getByRole('link', { name: 'Ret tilbuddet' }).click();
    const summary = `Skrevet af «${name}».`;
    await page.getByLabel('Kort fortalt').fill(summary);
    await look(page);
    expect((await page.locator('.differences .after').first().textContent()).includes(summary), `${name}: the difference is not shown`);
    await page.getByRole('button', { name: 'Foreslå' }).click();
    await page.waitForURL(`${site}/review/**`);
    expect(await has(page, 'Venter på en godkender'), `${name}: it does not wait`);
    await signIn(other, approver, '/review');
    await other.locator(`.offers a[href="${new URL(page.url()).pathname}"]`).click();
    await other.getByRole('button', { name: 'Udgiv' }).click();
    await other.getByRole('link', { name: 'se tilbuddet, som det står nu' }).click();
    await other.waitForURL(`${site}${own}`);
    expect(await has(other, summary), `${name}: it is not published`);
  },
  'typed text outlives the session': async (page, other, name) => {
    await signIn(page, editor);
    await edit(page, 'Det, jeg skrev.');
    const beside = await page.context().newPage();
    await beside.goto(`${site}/`);
    await beside.getByRole('button', { name: 'Log ud' }).click();
    await beside.getByRole('link', { name: 'Log ind' }).waitFor();
    await look(page);
    await page.getByRole('heading', { name: 'Du er ikke logget ind længere' }).waitFor();
    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'Log ind i en ny fane' }).click();
    const again = await opened;
    await again.getByLabel('Dit token').fill(editor);
    await again.keyboard.press('Enter');
    await again.getByRole('heading', { name: 'Du er logget ind' }).waitFor();
    await page.getByRole('button', { name: 'Fortsæt' }).click();
    await page.getByRole('heading', { name: 'Du er logget ind igen' }).waitFor();
    await page.getByRole('button', { name: 'Fortsæt' }).click();
    await page.locator('.differences').waitFor();
    expect((await page.getByLabel('Kort fortalt').inputValue()) === 'Det, jeg skrev.', `${name}: the text is lost`);
  },
  'a form from elsewhere is refused': async (page, other, name) => {
    await signIn(page, editor);
    const body = `<form method="post" action="${site}/sign-out"><button>x</button></form>`;
    await other.route(elsewhere, (route) => route.fulfill({ contentType: 'text/html', body }));
    await other.goto(elsewhere);
    await other.getByRole('button').click();
    await other.waitForURL(`${site}/sign-out`);
    expect(await has(other, 'Det blev ikke sendt herfra'), `${name}: it is taken`);
    await page.goto(`${site}/`);
    await page.getByRole('button', { name: 'Log ud' }).waitFor();
  },
  'sign out, and be led nowhere else': async (page, other, name) => {
    await signIn(page, editor, '//example.org/');
    await page.waitForURL(`${site}/`);
    await page.getByRole('button', { name: 'Log ud' }).click();
    await page.getByRole('link', { name: 'Log ind' }).waitFor();
    await page.goto(`${site}/review`);
    expect(page.url().startsWith(`${site}/sign-in`), `${name}: ${page.url()} is still shown`);
    expect((await page.context().cookies()).length === 0, `${name}: the cookie is left`);
  },
  'fill in the form with the keyboard': async (page, other, name) => {
    await signIn(page, editor);
    await page.goto(`${site}${own}/edit`);
    await page.getByRole('button', { name: 'Tilføj en kilde mere' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#add-sources$/);
    const rows = await page.getByLabel('Sted i kilden').count();
    await page.getByLabel('Varighed').fill('Ti uger.');
    await page.keyboard.press('Enter');
    await page.locator('.differences').waitFor();
    expect((await page.getByLabel('Varighed').inputValue()) === 'Ti uger.', `${name}: the text is lost`);
    expect((await page.getByLabel('Sted i kilden').count()) === rows, `${name}: Enter took a row away`);
    await page.getByText('Vælg på listen: Målgruppe').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#target-groups .group').first().isVisible(), `${name}: the list stays closed`);
  },
  'tell places and a course': async (page, other, name) => {
    await signIn(page, editor, own);
    await page.getByRole('link', { name: 'Pladser og hold' }).click();
    await tell(page, { 'Pladser i alt': '4', Ledige: '5', Venter: '0' }, 'Oplys pladser');
    expect((await page.getByLabel('Ledige', { exact: true }).first().inputValue()) === '5', `${name}: the number is lost`);
    await page.getByRole('link', { name: /^Ledige: Der er flere ledige/ }).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await page.getByRole('status').waitFor();
    await tell(page, { 'Holdet begynder': '2040-01-11', 'Pladser på holdet': '8' }, 'Tilføj holdet');
    await other.goto(`${site}${own}`);
    expect(await has(other, '4 i alt, 3 ledige, ingen venter'), `${name}: the places are not seen`);
    expect(await has(other, 'Hold begynder 11. januar 2040: 8 pladser.'), `${name}: the course is not seen`);
    await page.getByText('Ret holdet').click();
    await page.getByRole('button', { name: /^Fjern holdet/ }).click();
    await page.getByRole('status').waitFor();
    await other.reload();
    expect(!(await has(other, 'Hold begynder')), `${name}: the course is still there`);
  },
  'hand a table in and publish it': async (page, other, name) => {
    await signIn(page, editor, '/import');
    const fetched = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Hent skabelonen' }).click();
    expect((await fetched).suggestedFilename() === 'vifte-skabelon.xlsx', `${name}: no template`);
    await handIn(page, 'hemmelig.csv', 'intet her');
    await page.getByRole('alert').waitFor();
    const weeks = name.length;
    await handIn(page, 'hemmelig.csv', lasting(weeks));
    await page.getByText('Se forskellene').click();
    expect(await page.locator('.differences .after', { hasText: `${weeks} uger` }).isVisible(), `${name}: the difference is not shown`);
    await page.getByRole('button', { name: 'Foreslå den ene række' }).click();
    await page.waitForURL(`${site}/import/batches/**`);
    await signIn(other, approver, new URL(page.url()).pathname);
    await other.getByRole('button', { name: 'Udgiv alle, der venter' }).click();
    await other.getByText('Der er taget stilling til dem alle.').waitFor();
    await other.goto(`${site}${own}`);
    expect(await has(other, `${weeks} uger`), `${name}: it is not published`);
  },
};

// Every state, by its name and how one comes there, as the editor or the approver.
const reached = {
  'sign-in': [null, (page) => page.goto(`${site}/sign-in?next=/review`)],
  'no-token': [null, (page) => signIn(page, 'vifte_forkert')],
  'signed-in': [editor, (page) => page.goto(`${site}/sign-in`)],
  forbidden: [editor, (page) => page.goto(`${site}/offers/hvidovre-familieskolen/edit`)],
  work: [editor, (page) => page.goto(`${site}${own}`)],
  edit: [editor, (page) => page.goto(`${site}${own}/edit`)],
  new: [approver, (page) => page.goto(`${site}/offers/new`)],
  faults: [editor, async (page) => {
    await edit(page, 'ord '.repeat(61));
    await page.getByLabel('Fra', { exact: true }).fill('otte');
    await look(page);
    await page.locator('.faults').waitFor();
  }],
  look: [editor, async (page) => {
    await edit(page, 'Sundhedsplejen kommer hjem til alle familier med små børn og er på alle skoler.');
    await page.getByRole('button', { name: 'Tilføj en måde mere' }).click();
    await page.getByRole('group', { name: 'Trin' }).nth(1).getByLabel('Uden for trappen').check();
    await look(page);
    await page.locator('.differences').waitFor();
  }],
  queue: [approver, async (page, writer) => {
    await propose(writer, 'Sundhedsplejen er for alle familier.');
    await page.goto(`${site}/review`);
  }],
  empty: [approver, (page) => page.goto(`${site}/review?state=returned`)],
  proposal: [approver, async (page, writer) => page.goto(await propose(writer, 'Sundhedsplejen er for alle familier.'))],
  published: [approver, async (page) => {
    await page.goto(`${site}/review?state=published`);
    await page.locator('.offers a').first().click();
  }],
  history: [approver, (page) => page.goto(`${site}/history`)],
  'new-contact': [editor, (page) => page.goto(`${site}/contacts/new`)],
  'contact-faults': [approver, async (page) => {
    await page.goto(`${site}/contacts/hvidovre-boerne-og-familieafdelingen/edit`);
    await page.getByLabel('Navn', { exact: true }).fill('');
    await page.getByLabel('Åbningstid').fill('når der er nogen');
    await page.getByRole('button', { name: 'Se, hvad der ændres' }).click();
    await page.getByRole('alert').waitFor();
  }],
  places: [editor, (page) => page.goto(`${site}${own}/availability`)],
  'places-told': [editor, async (page) => {
    await tell(page, { 'Pladser i alt': '12', Ledige: '2' }, 'Oplys pladser');
    await tell(page, { 'Holdet begynder': '2040-01-11', 'Tilmelding senest': '2040-01-04', 'Pladser på holdet': '8', Ledige: '0' }, 'Tilføj holdet');
    await page.getByText('Ret holdet').click();
  }],
  'places-faults': [editor, (page) => tell(page, { 'Holdet begynder': '', 'Pladser på holdet': '8', Ledige: '9' }, 'Tilføj holdet')],
  'places-two-ways': [approver, (page) => page.goto(`${site}/offers/hvidovre-intensivt-ungetilbud/availability`)],
  import: [approver, async (page) => {
    await handIn(page, 'tilbud.csv', table);
    await page.goto(`${site}/import`);
  }],
  'import-fault': [approver, (page) => handIn(page, 'tilbud.csv', 'Navn;Beskrivelse\nHus;Ring 010203-1234\nHus 2;Ring 010203-1234')],
  'import-report': [approver, async (page) => {
    await handIn(page, 'tilbud.csv', table);
    for (const one of await page.locator('main summary').all()) await one.click();
  }],
  'batch-waiting': [approver, (page) => proposeTable(page, table.replace('i sorg', `i sorg ${page.viewportSize().width}`))],
  'batch-refused': [approver, async (page) => {
    const said = (what) => table.replaceAll(/i sorg|for alle/g, `${what} ${page.viewportSize().width}`);
    await proposeTable(page, said('til'));
    const first = page.url();
    await proposeTable(page, said('her'));
    await page.getByRole('button', { name: 'Udgiv alle, der venter' }).click();
    await page.getByText('taget stilling').waitFor();
    await page.goto(first);
    await page.getByRole('button', { name: 'Udgiv alle, der venter' }).click();
    await page.getByRole('alert').waitFor();
  }],
  'given-back': [editor, async (page) => {
    await edit(page, 'Det, jeg skrev.');
    await page.context().clearCookies();
    await look(page);
    await page.getByRole('button', { name: 'Fortsæt' }).waitFor();
  }],
};

const browser = await launch();
for (const [width, javaScriptEnabled] of [[1280, false], [360, true]]) {
  const viewport = { width, height: width > 600 ? 900 : 740 };
  const open = async (settings) => {
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...settings });
    context.setDefaultTimeout(20_000);
    context.on('request', (request) => {
      expect(request.url().startsWith(`${site}/`) || request.url() === elsewhere, `asks for ${request.url()}`);
      expect(!/vifte_|skrev|uger|hemmelig/.test(decodeURIComponent(request.url())), `words in ${request.url()}`);
    });
    return context;
  };
  for (const [job, done] of Object.entries(jobs)) {
    const name = `${job}, ${width}`;
    const [context, beside] = [await open({ javaScriptEnabled }), await open({ javaScriptEnabled })];
    try {
      await done(await context.newPage(), await beside.newPage(), name);
    } catch (error) {
      faults.push(`${name}: ${error.message}`);
    }
    await context.close();
    await beside.close();
  }
  for (const [state, [token, reach]] of Object.entries(reached)) {
    const name = `${state} (${width} px)`;
    const [context, beside] = [await open({}), await open({})];
    try {
      const [page, writer] = [await context.newPage(), await beside.newPage()];
      const sent = new Map();
      page.on('response', (response) => sent.set(response.url().split('#')[0], response));
      page.on('console', (said) => {
        const isStatus = /status of (401|403|409|422)/.test(said.text());
        if (said.type() === 'error' && !isStatus) faults.push(`${name}: console: ${said.text()}`);
      });
      if (token) await signIn(page, token);
      await signIn(writer, editor);
      await reach(page, writer);
      await page.waitForLoadState();
      states += 1;
      faults.push(...(await judge(page, name)));
      faults.push(...(await validate(await sent.get(page.url().split('#')[0]).text(), name)));
      if (pictures) await page.screenshot({ path: `${pictures}/${state}-${width}.png`, fullPage: true });
    } catch (error) {
      faults.push(`${name}: ${error.message}`);
    }
    await context.close();
    await beside.close();
  }
}
await browser.close();
for (const fault of faults) console.log(fault);
console.log(`${states} states, ${faults.length} faults`);
