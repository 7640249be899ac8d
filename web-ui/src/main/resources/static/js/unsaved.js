// Asks before a page with typed, unsaved input is left. Everything works without it.
for (const form of document.querySelectorAll('form[data-unsaved]')) {
  let unsaved = document.querySelector('[data-unsaved-rows]') !== null;
  form.addEventListener('input', () => { unsaved = true; });
  form.addEventListener('submit', () => { unsaved = false; });
  window.addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault();
  });
}
