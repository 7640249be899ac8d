// Conveniences on top of pages that work without them. No text here: words come from data-* attributes.
import './print.js';

/** A page or swap that brings an error summary puts the focus on it. */
function focusErrors(root) {
  root.querySelector('#loi')?.focus();
}

/** "Hiện" beside a password field shows what was typed. */
function toggleSecret(button) {
  const field = document.getElementById(button.getAttribute('aria-controls'));
  if (!field) return;
  const shown = field.type === 'text';
  field.type = shown ? 'password' : 'text';
  button.setAttribute('aria-pressed', String(!shown));
  button.textContent = shown ? button.dataset.show : button.dataset.hide;
}

/** A form is sent once: a second click while the first is under way does nothing. */
function sendOnce(event) {
  const form = event.target;
  if (form.dataset.sent === 'yes') {
    event.preventDefault();
    return;
  }
  if (event.defaultPrevented || form.method !== 'post') return;
  form.dataset.sent = 'yes';
  event.submitter?.setAttribute('aria-disabled', 'true');
}

/** Coming back with the browser's back button finds the form usable again. */
function allowAgain() {
  for (const form of document.querySelectorAll('form[data-sent]')) {
    delete form.dataset.sent;
    form.querySelector('[aria-disabled=true]')?.removeAttribute('aria-disabled');
  }
}

for (const button of document.querySelectorAll('button[data-secret]')) {
  button.hidden = false;
  button.addEventListener('click', () => toggleSecret(button));
}
document.addEventListener('submit', sendOnce);
window.addEventListener('pageshow', allowAgain);
document.addEventListener('htmx:afterRequest', allowAgain);
document.addEventListener('htmx:afterSettle', (event) => focusErrors(event.target));
focusErrors(document);
