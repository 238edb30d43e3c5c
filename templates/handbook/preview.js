// Asks the preview whether a file of the program has changed, and loads the page anew when one has.
(() => {
  const known = document.querySelector('[data-stamp]').dataset.stamp;
  const every = 700;

  async function look() {
    try {
      const answer = await fetch('/preview/stamp', { cache: 'no-store' });
      document.documentElement.classList.remove('ended');
      if (answer.ok && (await answer.text()) !== known) {
        location.reload();
        return;
      }
    } catch {
      document.documentElement.classList.add('ended');
    }
    setTimeout(look, every);
  }

  setTimeout(look, every);
})();
