// options: -Aroundup.rules=unknown-tag=warning,duplicate-title=off
package lab;

import dev.roundup.*;


@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        site = Lab.class,
        sections = @Section(id = "main", papers = {One.class, Two.class}))
interface Severities {}

@Site(name = "Lab", topics = Topics.class)
interface Lab {}

interface Topics {
    String LEARNING = "Learning";
}

@Paper(title = "One", authors = "Ada Lane")
@Tag("Vision")
//   ^ warning: unknown-tag
interface One {}

@Paper(title = "One", authors = "Ada Lane")
@Tag("Vision")
@Allow(value = "unknown-tag", because = "asked for by the venue")
interface Two {}
