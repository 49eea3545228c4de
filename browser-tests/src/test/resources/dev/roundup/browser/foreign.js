// Everything on the page that its template cannot contain: other elements, handlers, addresses that run, broken data.
known => {
  const found = [];
  if (window.pwned) found.push(`${window.pwned} scripts ran`);
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName.toLowerCase();
    if (!known.includes(name) && name !== 'script') found.push(`<${name}>`);
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/i.test(attribute)) found.push(`${attribute} of ${name}`);
      if (/^(?:href|src|srcset|action|formaction|poster|data|xlink:href)$/i.test(attribute)
        && /^[\s\u0000-\u001f]*(?:javascript|vbscript|data):/i.test(value.replace(/[\t\n\r]/g, ''))) found.push(`${attribute}=${value}`);
    }
  }
  const own = [...document.scripts].map(script => `${[...script.attributes].map(a => a.value)}`);
  if (!/^,{0,2}(application\/ld\+json,?)?$/.test(own.join())) found.push(`scripts: ${own.join()}`);
  for (const script of document.scripts) {
    if (script.src) found.push(`script from ${script.src}`);
    if (script.type === 'application/ld+json') {
      try { JSON.parse(script.textContent); } catch (broken) { found.push(`JSON-LD: ${broken.message}`); }
    }
  }
  if (document.querySelectorAll('style').length !== 1) found.push('another style sheet');
  if (document.querySelectorAll('base, iframe, object, embed, meta[http-equiv=refresh]').length) found.push('a frame or a base');
  return found;
}
