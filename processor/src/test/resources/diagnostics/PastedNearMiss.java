package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        intro = "We present A* and D*.",
        // near-miss: markdown-in-text: A* and D* -> *A and D*
        sections = @Section(id = "main", papers = {One.class, Two.class}))
interface PastedNearMiss {}

@Paper(title = "One", authors = "Ada Lane")
@Abstract("""
        Abstract hills are walked in low-
        or high-heeled shoes, with weights in [1, 12] pounds.
        """)
// near-miss: text-leftover: Abstract hills are -> Abstract: Hills are
// near-miss: text-hyphen: or high -> and-high
// near-miss: text-reference: in [1, 12] -> in [12]
@Tldr("Hills are walked.")
interface One {}

@Paper(title = "Two", authors = "Ada Lane")
@Abstract("Hills are walked down as well, in sneakers.")
// near-miss: duplicate-abstract: @Abstract("Hills are walked down as well, in sneakers.") -> @Abstract("Abstract hills are walked in low- or high-heeled shoes, with weights in [1, 12] pounds.")
@Tldr("Hills are walked down, in sneakers.")
// near-miss: tldr-length: down, in sneakers. -> down as well, in sneakers.
interface Two {}
