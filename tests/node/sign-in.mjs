// Signs in to the pages with accounts of an issuer, in a browser: node sign-in.mjs http://127.0.0.1:8080
import { launch } from './browser.mjs';

const [site] = process.argv.slice(2);
const faults = [];
const browser = await launch();

// Signs in by a name, beginning at a page that one came to without.
const signIn = async (name) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site}/sign-in?next=/staircase`);
  await page.getByRole('link', { name: 'Log ind med kommunens konto' }).click();
  await page.waitForSelector('input[name=login]');
  if (page.url().startsWith(site)) faults.push(`${name} did not leave`);
  await page.fill('input[name=login]', name);
  await page.fill('input[name=password]', 'hemmelig');
  await page.locator('button[type=submit]').click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL(`${site}/**`);
  return page;
};

for (const [name, words] of [
  ['approver', 'Logget ind som godkender'],
  ['editor', 'Logget ind som redaktør for Sundhedsplejen'],
  ['caseworker', 'Logget ind som familierådgiver'],
]) {
  const page = await signIn(name);
  const shown = await page.locator('header').textContent();
  if (!shown.includes(words)) faults.push(`${name} reads ${shown}`);
  if (page.url() !== `${site}/staircase`) faults.push(`${name} is led to ${page.url()}`);
  const kept = (await page.context().cookies()).filter((one) => one.name.startsWith('__Host-vifte'));
  if (kept.length !== 1 || !kept[0].httpOnly || !kept[0].secure) faults.push(`${name} keeps ${JSON.stringify(kept)}`);
  await page.getByRole('button', { name: 'Log ud' }).click();
  await page.waitForSelector('text=Log ind');
  if ((await page.locator('header').textContent()).includes('Logget ind')) faults.push(`${name} is still signed in`);
}

const stranger = await signIn('stranger');
const told = await stranger.locator('main').textContent();
if (!told.includes('ingen rolle i Vifte')) faults.push(`the stranger reads ${told}`);

await browser.close();
faults.forEach((fault) => console.log(fault));
console.log(`${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
