// options: -Aroundup.asset=/ -Aroundup.rules=unkown-tag=off
// (nowhere) error: unknown-option
// (nowhere) error: unknown-rule
package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        sections = @Section(id = "main", papers = {One.class}))
interface Options {}

@Paper(title = "One", authors = {"Ada Lane", "Ada Lane"})
@Allow.List({
    @Allow(value = "stale-coumt", because = "no such rule"),
    //             ^ error: unknown-rule
    @Allow(value = {"duplicate-author", "author-marker"}, because = "the authors are two")
    //                                  ^ warning: unused-allow
})
interface One {}
