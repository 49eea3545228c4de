package lab;

import dev.roundup.*;

// options: -Aroundup.assets={resources}/figures

@Site(name = "Lab", template = "templet.html")
//                             ^ error: template-missing
interface Templates {}

@Site(name = "Lab", template = "open.html")
//                             ^ error: template-syntax
interface OpenSite {}

@Site(name = "Lab", template = "slots.html")
//                             ^ error: template-slot
//                             ^ error: template-slot
interface SlotsSite {}

@Site(name = "Lab", template = "blocked.html")
//                             ^ error: template-policy
interface BlockedSite {}
