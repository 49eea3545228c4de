package lab;

import dev.roundup.*;

// options: -Aroundup.assets={resources}/figures

@Site(name = "Lab", template = "template.html")
// near-miss: template-missing: template.html -> templates.html
// near-miss: template-syntax: template.html -> open.html
// near-miss: template-slot: template.html -> slots.html
// near-miss: template-policy: template.html -> blocked.html
interface TemplatesNearMiss {}
