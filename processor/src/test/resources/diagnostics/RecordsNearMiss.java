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
                        papers = {Kites.class, Ropes.class, Sails.class, Winds.class}))
interface RecordsNearMiss {}

@Paper(title = "Kites in the wind", authors = {"Jane Doe", "Ada M. Lane"})
// near-miss: record-authors: , "Ada M. Lane" ->
@Arxiv("2306.00600")
// near-miss: record-withdrawn: 00600 -> 00603
interface Kites {}

@Paper(title = "Ropes of Steel", authors = "Jane Doe")
// near-miss: record-title: Steel -> Hemp
@Arxiv("2306.00601")
interface Ropes {}

@Paper(title = "Sails for everyone", authors = "Jane Doe")
@Arxiv("2306.00602")
@Doi("10.1234/sails")
// near-miss: record-published: @Doi("10.1234/sails") ->
interface Sails {}

@Paper(title = "Winds of change", authors = "Jane Doe")
@OpenReview("kItEs12345")
@Oral
// near-miss: record-decision: @Oral -> @Poster
interface Winds {}
