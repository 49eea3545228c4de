// options: -Aroundup.records={resources}/lock/records.lock
package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        sections =
                @Section(
                        id = "main",
                        papers = {Kites.class, Ropes.class, Sails.class, Storms.class, Winds.class}))
interface Records {}

@Paper(title = "Kites in the wind", authors = {"Jane Doe"})
//                                             ^ warning: record-authors
@Arxiv("2306.00600")
interface Kites {}

@Paper(title = "Ropes of hemp", authors = "Jane Doe")
//             ^ warning: record-title
@Arxiv("2306.00601v1")
interface Ropes {}

@Paper(title = "Sails for everyone", authors = "Jane Doe")
@Arxiv("2306.00602")
//     ^ warning: record-published
interface Sails {}

@Paper(title = "Storms without rain", authors = "Jane Doe")
@Arxiv("2306.00603")
//     ^ error: record-withdrawn
interface Storms {}

@Paper(title = "Winds of change", authors = "Jane Doe")
@OpenReview("kItEs12345")
//          ^ warning: record-decision
interface Winds {}
