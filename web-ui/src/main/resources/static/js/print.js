// The print button works only with a script, so a script shows it; without, the browser's own command does.
for (const button of document.querySelectorAll('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
