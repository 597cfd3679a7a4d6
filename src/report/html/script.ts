/** The report's only script: filters, folding, and opening what a link leads into. Without it the report is whole. */
export const script = `(() => {
'use strict';
const $ = (id) => document.getElementById(id);
const events = [...document.querySelectorAll('details.event')];
const ranks = ['neutral', 'minor', 'major', 'critical'];
$('filters').hidden = false;
function apply() {
  const outlet = $('by-outlet').value;
  const least = ranks.indexOf($('by-severity').value);
  const words = $('by-text').value.trim().toLowerCase();
  let shown = 0;
  for (const event of events) {
    const fits = (!outlet || event.dataset.outlets.split('\\n').includes(outlet)) && (!words || event.textContent.toLowerCase().includes(words));
    event.hidden = !fits;
    if (fits) shown++;
  }
  for (const one of document.querySelectorAll('article.comparison, section.signs, #outlets [data-outlet]'))
    one.hidden = Boolean(outlet) && one.dataset.outlet !== outlet;
  for (const one of document.querySelectorAll('li[data-severity]')) one.hidden = ranks.indexOf(one.dataset.severity) < least;
  $('shown').textContent = shown + ' of ' + events.length + ' events';
}
for (const id of ['by-outlet', 'by-severity']) $(id).addEventListener('change', apply);
let timer = 0;
$('by-text').addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(apply, 200); });
$('filters').addEventListener('submit', (e) => e.preventDefault());
$('unfold').addEventListener('click', () => {
  const fold = events.every((one) => one.hidden || one.open);
  for (const one of events) one.open = !fold;
  $('unfold').textContent = fold ? 'Unfold all' : 'Fold all';
});
function open(id) {
  const target = id && $(id);
  if (!target) return;
  for (let at = target; at; at = at.parentElement) { if (at.tagName === 'DETAILS') at.open = true; if (at.hidden) at.hidden = false; }
  if (target.matches('article.comparison')) { const inner = target.querySelector('details.sentences'); if (inner) inner.open = true; }
  target.scrollIntoView({ block: 'start' });
  if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
}
$('to-event').addEventListener('change', (e) => { if (e.target.value) location.hash = e.target.value; e.target.value = ''; });
addEventListener('hashchange', () => open(decodeURIComponent(location.hash.slice(1))));
document.addEventListener('click', (e) => { const link = e.target.closest('a[href^="#"]'); if (link && link.getAttribute('href') === location.hash) open(location.hash.slice(1)); });
addEventListener('beforeprint', () => { for (const one of events) one.open = true; });
$('shown').textContent = events.length + ' events';
open(decodeURIComponent(location.hash.slice(1)));
})();`;
