// Reads lines of "true" or "false" (whether displayed), a tab and TeX; writes Temml's MathML of each, or what it says of it.
const temml = require('temml');
for (const line of require('fs').readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const [display, tex] = line.split('\t');
  try {
    const mathml = temml.renderToString(tex, { displayMode: display === 'true', throwOnError: true });
    console.log(mathml.replace(/\n/g, ' '));
  } catch (refused) {
    console.log('refused');
  }
}
