// What every page is held to: axe, the standard of HTML, the width of the window, and the size of a finger.
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';

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

// What a finger must be able to hit: 44 px high, but for links within a sentence.
const tooSmall = () =>
  [...document.querySelectorAll('button:not(.unseen), select, textarea, input:not([type="hidden"]):not([type="checkbox"]), label:has(input), nav a, summary')]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
    .map((one) => `${one.tagName} «${one.textContent.trim()}»`);

// All that is wrong with a page as it is shown.
export const judge = async (page, name) => {
  await page.evaluate(axe);
  const found = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags }), rules);
  const faults = found.violations.map((fault) => {
    const where = fault.nodes.map((node) => node.target.join(' ')).join(', ');
    return `${name}: axe: ${fault.id}: ${fault.help}: ${where}`;
  });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) faults.push(`${name}: ${wide} px wider than the window`);
  for (const small of await page.evaluate(tooSmall)) faults.push(`${name}: too small to hit: ${small}`);
  return faults;
};

// All that is wrong with a page as it was sent.
export const validate = async (html, name) => {
  const report = await validator.validateString(html);
  const told = (fault) => `${name}: HTML ${fault.line}:${fault.column}: ${fault.ruleId}: ${fault.message}`;
  return report.results.flatMap(({ messages }) => messages.map(told));
};
