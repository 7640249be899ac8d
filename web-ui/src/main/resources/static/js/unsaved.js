// Asks before a page with typed, unsaved input is left, unless the page could keep it. Everything works without it.
function say(status, words) {
  status.textContent = words;
  status.classList.toggle('t-danger', words === status.dataset.lost);
}

for (const form of document.querySelectorAll('form[data-unsaved]')) {
  let unsaved = document.querySelector('[data-unsaved-rows]') !== null;
  const status = form.querySelector('[data-autosave]');
  form.addEventListener('input', () => { unsaved = true; });
  form.addEventListener('submit', () => { unsaved = false; });
  window.addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault();
  });
  if (!status) continue;
  for (const failure of ['htmx:sendError', 'htmx:responseError', 'htmx:timeout']) {
    status.addEventListener(failure, () => say(status, status.dataset.lost));
  }
  // A sign-in or error page in place of the answer holds no such mark: then nothing was kept.
  status.addEventListener('htmx:afterSwap', () => {
    const kept = status.querySelector('[data-kept]') !== null;
    if (kept) {
      unsaved = false;
      status.classList.remove('t-danger');
    } else {
      say(status, status.dataset.lost);
    }
  });
}
