import { chromium } from 'playwright-core';
const base = process.argv[2], out = process.argv[3];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless','--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] });
for (const width of [1280, 360]) {
  const context = await browser.newContext({ viewport: { width, height: width > 600 ? 900 : 740 }, javaScriptEnabled: false });
  const page = await context.newPage();
  const shot = name => page.screenshot({ path: `${out}/${name}-${width}.png`, fullPage: true });
  await page.goto(base + '/'); await shot('empty');
  const ask = async (name, text, asker, more = {}) => {
    await page.goto(base + '/');
    await page.fill('#text', text);
    if (asker) await page.selectOption('#asker', asker);
    for (const [k, v] of Object.entries(more)) await page.fill('#' + k, v);
    await page.press('#text', 'Enter');
    await page.waitForLoadState();
    await page.waitForTimeout(600);
    await page.screenshot({ path: `${out}/${name}-${width}-first.png` });
    await shot(name);
  };
  await ask('answer', '13-årig kommer ikke i skole', 'caseworker');
  await ask('general', 'barn på 9 år, forældrene skal skilles og barnet er ked af det');
  await ask('urgent', 'far slår drengen på 8 år');
  await ask('consider', '15-årig pige skærer i sig selv', 'caseworker');
  await ask('nothing', 'familien vil gerne have en hund');
  await ask('fault', '   ', 'caseworker', { age: 'tretten' });
  await page.goto(base + '/offers/hvidovre-familieskolen'); await shot('offer');
  await page.goto(base + '/staircase'); await shot('range');
  await page.goto(base + '/staircase?step=2&target-group=boern'); await shot('chosen');
  await page.goto(base + '/nix'); await shot('unknown');
}
await browser.close();
