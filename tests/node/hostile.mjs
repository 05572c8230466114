// Pages that show hostile texts, with scripts on: none of them may run, and none may be where a link leads.
import { launch } from './browser.mjs';

const [site] = process.argv.slice(2);
const faults = [];
const browser = await launch();
const context = await browser.newContext({ bypassCSP: true });
const page = await context.newPage();
page.on('dialog', async (dialog) => {
  faults.push(`${page.url()} ran ${dialog.message()}`);
  await dialog.dismiss();
});
const ask = async () => {
  await page.goto(`${site}/`);
  await page.fill('#text', '"><img src=x onerror=alert(1)> barn på 8 år i sorg <script>alert(1)</script>');
  await page.getByRole('button', { name: 'Find tilbud' }).click();
  await page.waitForSelector('.card');
};
const pages = [
  () => page.goto(`${site}/offers/hvidovre-ond`),
  () => page.goto(`${site}/staircase?provider=ond-leverandoer`),
  ask,
  async () => {
    await page.getByLabel(/^Læg Sorggruppen/).first().check();
    await page.locator('#short-list').evaluate((form) => form.removeAttribute('target'));
    await page.getByRole('button', { name: 'Vis den korte liste' }).click();
    await page.waitForSelector('.listed');
  },
];
for (const reach of pages) {
  await reach();
  const shown = await page.locator('main').textContent();
  if (!shown.includes('Sorggruppen <script>')) faults.push(`${page.url()} does not show the text`);
  const led = await page.evaluate(() => [...document.links].map((link) => link.protocol));
  const wrong = led.filter((protocol) => !['http:', 'tel:'].includes(protocol));
  if (wrong.length > 0) faults.push(`${page.url()} leads to ${wrong}`);
  for (const element of await page.locator('main [onerror], main [onfocus], main script, main img').all()) {
    faults.push(`${page.url()} has ${await element.evaluate((one) => one.outerHTML)}`);
  }
}
await browser.close();
console.log(faults.length > 0 ? faults.join('\n') : `${pages.length} pages, nothing ran`);
