// options: -Aroundup.links={resources}/lock/links.lock -Aroundup.rules=link-unchecked=warning
package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        sections = @Section(id = "main", papers = Kites.class))
interface RecordedLinksNearMiss {}

@Paper(title = "Kites in the wind", authors = "Ada Lane")
@Link(kind = LinkKind.CODE, url = "https://kites.example.org/code")
// near-miss: link-dead: org/code -> org/gone
// near-miss: link-moved: org/code -> org/old
// near-miss: link-wrong: org/code -> org/talk
// near-miss: link-unchecked: org/code -> org/codes
@Abstract("Kites fly.")
interface Kites {}
