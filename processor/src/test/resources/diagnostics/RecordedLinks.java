// options: -Aroundup.links={resources}/lock/links.lock -Aroundup.rules=link-unchecked=warning
package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        sections = @Section(id = "main", papers = {Gone.class, Old.class, Talk.class, Fresh.class, Slow.class}))
interface RecordedLinks {}

@Paper(title = "Kites that are gone", authors = "Ada Lane")
@Link(kind = LinkKind.CODE, url = "https://kites.example.org/gone")
//                                ^ error: link-dead
interface Gone {}

@Paper(title = "Old winds", authors = "Ada Lane")
@Link(kind = LinkKind.DATA, url = "https://kites.example.org/old")
//                                ^ warning: link-moved
interface Old {}

@Paper(title = "Talking to the air", authors = "Ada Lane")
@Link(kind = LinkKind.SLIDES, url = "https://kites.example.org/talk")
//                                  ^ warning: link-wrong
interface Talk {}

@Paper(title = "Fresh paint on sails", authors = "Ada Lane")
@Link(kind = LinkKind.VIDEO, url = "https://kites.example.org/new-talk")
//                                 ^ warning: link-unchecked
interface Fresh {}

@Paper(title = "Slow flight", authors = "Ada Lane")
@Link(kind = LinkKind.PROJECT, url = "https://kites.example.org/slow")
//                                   ^ warning: link-unchecked
interface Slow {}
