(() => {
  const { page, stamp } = document.currentScript.dataset
  const key = 'roundup-preview:' + location.pathname
  const host = document.createElement('roundup-preview')
  const shadow = host.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  const panel = document.createElement('div')
  const lost = document.createElement('p')
  style.textContent = `/*css*/`
  lost.textContent = 'The preview has ended. This page no longer changes.'
  lost.setAttribute('role', 'status')
  lost.hidden = true
  panel.setAttribute('role', 'status')
  shadow.append(style, panel, lost)
  document.documentElement.append(host)

  const findings = () => panel.querySelector('details')
  const folds = () => [...document.querySelectorAll('details')]
  // The fold's place on the page: papers before it may come and go.
  const name = (fold, seen) => {
    const near = (fold.closest('[id]') || document.body).id
    const number = seen[near] = (seen[near] || 0) + 1
    return near + ' ' + number
  }
  const names = () => {
    const seen = {}
    return folds().map(fold => [fold, name(fold, seen)])
  }

  // Remembers what is at the top of the window, since what is above it may change its height. Ids with a capital letter
  // are the page's own; some are numbers, which change when a paper comes or goes.
  const keep = () => {
    let top = null
    for (const element of document.querySelectorAll('[id]')) {
      if (/^[A-Z]/.test(element.id)) continue
      const box = element.getBoundingClientRect()
      if (box.height && box.top <= innerHeight / 3) top = { id: element.id, at: box.top }
    }
    sessionStorage.setItem(key, JSON.stringify({
      top: scrollY && top,
      y: scrollY,
      open: Object.fromEntries(names().map(([fold, name]) => [name, fold.open])),
      warnings: !!findings()?.matches('.warnings[open]')
    }))
  }
  const kept = JSON.parse(sessionStorage.getItem(key) || 'null')
  sessionStorage.removeItem(key)
  const scroll = () => {
    const element = kept.top && document.getElementById(kept.top.id)
    const y = element ? scrollY + element.getBoundingClientRect().top - kept.top.at : kept.y
    scrollTo({ top: y, behavior: 'instant' })
  }
  if (kept) {
    for (const [fold, name] of names()) if (name in kept.open) fold.open = kept.open[name]
    scroll()
    addEventListener('load', () => requestAnimationFrame(scroll), { once: true })
  }

  let open = kept?.warnings
  const show = html => {
    if (panel.dataset.html === html) return
    if (findings()?.matches('.warnings')) open = findings().open
    panel.dataset.html = html
    panel.innerHTML = html
    if (open && findings()?.matches('.warnings')) findings().open = true
  }

  let source = null
  const connect = () => {
    source = new EventSource('/.roundup/events?' + encodeURIComponent(page))
    source.onopen = () => { lost.hidden = true }
    source.onerror = () => { lost.hidden = false }
    source.onmessage = event => {
      const now = JSON.parse(event.data)
      if (now.stamp !== stamp) {
        source.close()
        keep()
        location.reload()
      } else {
        show(now.panel)
      }
    }
  }
  // A browser opens only six connections to a server, so a page that nobody sees closes its own.
  const follow = () => {
    source?.close()
    source = null
    if (!document.hidden) connect()
  }
  document.addEventListener('visibilitychange', follow)
  addEventListener('pagehide', () => source?.close())
  addEventListener('pageshow', event => { if (event.persisted) follow() })
  follow()
})()
