// Adds the reader's own time to the time of a session, where their clock shows another one. It runs in the head and adds
// it before a time is painted, so that nothing moves.
words => {
  const own = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', calendar: 'gregory', numberingSystem: 'latn' };
  function add() {
    for (const time of document.querySelectorAll('time[data-end]')) {
      const { end } = time.dataset, start = new Date(time.dateTime);
      const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(time.dateTime) || ['', '', 0, 0];
      delete time.dataset.end;
      if (sign + (hours * 60 + +minutes) != -start.getTimezoneOffset()) {
        const format = new Intl.DateTimeFormat(document.documentElement.lang, own);
        const part = document.createElement('span');
        part.className = 'own';
        if (words.lang) part.lang = words.lang;
        part.textContent = words.own.replace('{}', end ? format.formatRange(start, new Date(end)) : format.format(start));
        time.after(part);
      }
    }
  }
  const parts = new MutationObserver(add);
  parts.observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', () => {
    parts.disconnect();
    add();
  });
}
