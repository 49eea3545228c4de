// Without a server, a folder shows its files and not its page. So links to folders get the name of the page there.
(() => {
  'use strict';
  if (location.protocol !== 'file:') return;
  for (const link of document.links) if (link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
})();
