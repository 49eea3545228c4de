package lab;

import dev.roundup.*;

/* javac knows no position inside a repeated annotation: the message stands at the type and says which one it is. */

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        sections = @Section(id = "main", papers = One.class))
interface Repeated {}

@Paper(title = "One", authors = "Ada Lane")
@Link(kind = LinkKind.CODE, url = "https://example.org")
@Link(kind = LinkKind.PAPER, url = "nan")
interface One {}
// < error: link-placeholder
