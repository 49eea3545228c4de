// Reads lines with "true" (for a displayed formula) or "false", a tab and TeX. Writes the MathML of Temml, or its error.
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
